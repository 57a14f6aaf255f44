/** What is typed in a hurry, and what of a draft is sent. */
import { expect, test } from 'vitest'
import type { ProvenLine } from '../../../contract.ts'
import { CURRICULUM } from '../../../rules/curriculum.ts'
import { ENACTED } from '../../../rules/law/enacted.ts'
import { PARTS } from '../../../rules/parts.ts'
import { blankLine, changesOf, type Draft, drawn } from './draft.ts'
import { textOf, valueFrom } from './field-text.ts'
import { parsePartial } from './parse-partial.ts'
import { begun, completed } from './row-defaults.ts'

test.each([
  ['1/6/15', '2015-06-01'],
  ['01062015', '2015-06-01'],
  ['062015', '2015-06'],
  ['6/2015', '2015-06'],
  ['2015', '2015'],
  ['12/4/88', '1988-04-12'],
  ['120488', '1988-04-12'],
  ['30/2/90', null],
  ['13/2015', null],
  ['hôm qua', null],
])('%s is %s', (typed, day) => expect(parsePartial(typed, 2026)).toBe(day))

test('coefficients are moved digits, not fractions', () => {
  expect(valueFrom({ type: 'coefficient' }, '4,35', 2026)).toBe(435)
  expect(textOf({ type: 'coefficient' }, 435)).toBe('4,35')
  expect(valueFrom({ type: 'coefficient' }, 'bốn', 2026)).toBeUndefined()
})

test('every part but those a decision rules stands on the form once, in the order of the items of Mẫu 2C-BNV/2008', () => {
  const parts = CURRICULUM.map(({ part }) => part.key)
  expect(parts.toSorted()).toEqual(
    PARTS.map(({ key }) => key)
      .filter((key) => !['employment', 'use', 'photo'].includes(key))
      .toSorted(),
  )
  const order = [
    'name',
    'person',
    'residence',
    'recruitment',
    'post',
    'rank',
    'level',
    'party',
    'military',
    'training',
    'work',
    'family',
    'remark',
  ]
  expect(order.toSorted((a, b) => parts.indexOf(a) - parts.indexOf(b))).toEqual(order)
})

const line = (part: string, from: string, values: ProvenLine['values'], id = part): ProvenLine => ({
  id,
  row: `row of ${id}`,
  part,
  slot: '',
  from,
  to: null,
  values,
  eventId: id,
  kind: 'declare',
  standing: 'declared',
  note: null,
  unitName: null,
  decision: null,
  paper: null,
  filed: null,
  page: null,
})
const lines = [
  line('name', '1988-04-12', { birthName: 'Lê Văn An' }),
  line('person', '1988-04-12', { sex: 'M', bornOn: '1988-04-12' }),
  line('residence', '2020-01-01', { current: 'Thôn Đông', phone: '0900' }),
  line('training', '2006-09-01', { school: 'ĐH Kinh tế', major: 'Tài chính', from: '2006-09' }),
]
const at = { day: '2026-11-26', declaredOn: '2026-11-26' }
const edit = (part: string, key: string, texts: Record<string, string>, draft: Draft): Draft => ({
  ...draft,
  [part]: (draft[part] ?? []).map((one) => (one.key === key ? { ...one, texts: { ...one.texts, ...texts } } : one)),
})

test('nothing typed, nothing sent; a name is corrected, a new address follows the old one', () => {
  const before = drawn(lines, CURRICULUM, at.day)
  expect(changesOf({ draft: before, lines, ...at }).changes).toEqual([])
  const named = edit('name', 'name', { birthName: 'Lê Văn Ân' }, before)
  const moved = edit('residence', 'residence', { current: 'Thôn Tây' }, named)
  const { changes, sent } = changesOf({ draft: moved, lines, ...at })
  expect(changes.map(({ lines: told }) => told[0])).toEqual([
    {
      row: 'row of name',
      was: '1988-04-12',
      slot: '',
      from: '1988-04-12',
      to: null,
      values: { birthName: 'Lê Văn Ân', otherNames: null },
    },
    {
      row: null,
      was: null,
      slot: '',
      from: '2026-11-26',
      to: null,
      values: { permanent: null, current: 'Thôn Tây', phone: '0900' },
    },
  ])
  expect(sent).toEqual([
    { part: 'name', key: 'name' },
    { part: 'residence', key: 'residence' },
  ])
})

test('rows: one added, one emptied is taken away; a rating is of its year', () => {
  const before = drawn(lines, CURRICULUM, at.day)
  const draft: Draft = {
    ...before,
    training: [blankLine('training', 'x', { from: '2014', to: '062015', texts: { school: 'HV', major: 'QLNN' } })],
    quality: [blankLine('quality', 'q', { texts: { year: '2024', class: 'HTTNV' } })],
  }
  const { changes } = changesOf({ draft, lines, ...at })
  expect(changes.find(({ part }) => part === 'training')).toMatchObject({
    basis: ['training'],
    lines: [{ row: null, from: '2014', to: '2015-06' }],
    removed: [{ row: 'row of training', from: '2006-09-01' }],
  })
  expect(changes.find(({ part }) => part === 'quality')?.lines[0]).toMatchObject({
    from: '2024-01-01',
    to: '2024-12-31',
    values: { year: 2024 },
  })
})

test('a new row of pay stays in the group of the career band the row before was paid by', () => {
  const before = blankLine('pay', 'a', { texts: { rank: '01.003', group: 'A2.1', step: '1' } })
  const row = begun('pay', before, { ...blankLine('pay', 'b'), from: '1/1/2026' })
  const known = { thisYear: 2026, law: ENACTED }
  expect(completed('pay', row, known).texts).toMatchObject({ group: 'A2.1', step: '2', coefficient: '4,74' })
  const own = { ...row, texts: { ...row.texts, group: '' } }
  expect(completed('pay', own, known).texts.coefficient).toBe('2,67')
})
