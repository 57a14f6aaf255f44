import { expect, test } from 'vitest'
import { differenceOf } from './difference.ts'
import type { DraftFact } from './draft.ts'
import { type FiledLine, filledEffects, filledFacts, mayFill } from './filling.ts'

const DAY = '2026-10-01'
const line = (part: string, from: string, values: FiledLine['values'], slot = ''): FiledLine => ({
  row: `${part} ${from}`,
  part,
  slot,
  from,
  to: null,
  values,
})

const fact = (part: string, from: string, values: DraftFact['values'], slot = ''): DraftFact => ({
  part,
  slot,
  from,
  to: null,
  isDated: true,
  values,
})

test('what the record says already is not said again; what follows is added; what contradicts is left and told', () => {
  const pay = { rank: '01.003', step: 3, coefficient: 300 }
  const known = [
    line('person', '1975-09-03', { sex: 'M', bornOn: '1975-09-03' }),
    line('pay', '2021-06-01', { rank: '01.003', step: 2, coefficient: 267 }),
    line('residence', '2020-01-01', { phone: '0912', current: 'Xã Đồng Tiến', from: '2020' }),
  ]
  expect(differenceOf([fact('person', '1975', { sex: 'M', bornOn: '1975' })], known)).toEqual({
    adds: [],
    differs: [],
    blanks: [],
  })
  expect(differenceOf([fact('pay', '2024-06-01', pay)], known).adds).toEqual([fact('pay', '2024-06-01', pay)])
  // Of an earlier day than the record's own: it is not known better because it came in a list.
  expect(differenceOf([fact('pay', '2021-06-01', pay)], known)).toEqual({
    adds: [],
    blanks: [],
    differs: [
      { part: 'pay', field: 'step', was: 2, told: 3 },
      { part: 'pay', field: 'coefficient', was: 267, told: 300 },
    ],
  })
  expect(differenceOf([fact('residence', DAY, { phone: '0988' })], known).adds[0]?.values).toEqual({
    phone: '0988',
    current: 'Xã Đồng Tiến',
  })
  expect(differenceOf([fact('person', '1976-01-01', { sex: 'M', bornOn: '1976-01-01' })], known)).toEqual({
    adds: [],
    blanks: [],
    differs: [{ part: 'person', field: 'bornOn', was: '1975-09-03', told: '1976-01-01' }],
  })
})

test('the same post in another department keeps its term; another post begins without it', () => {
  const term = { rankOfPost: 'CAP_PHONG', appointedOn: '2023-01-01', termEndsOn: '2028-01-01' }
  const post = line('post', '2023-01-01', { title: 'Trưởng phòng', unitId: 7, from: '2023-01-01', ...term }, 'main')
  const told = (title: string) => differenceOf([fact('post', DAY, { title, unitId: 71 }, 'main')], [post]).adds[0]
  expect(told('Trưởng phòng')?.values).toEqual({ title: 'Trưởng phòng', unitId: 71, ...term })
  expect(told('Chuyên viên')?.values).toEqual({ title: 'Chuyên viên', unitId: 71 })
})

test('pay of the same rank stays in the group of the career band; of another rank it does not', () => {
  const pay = line('pay', '2025-01-01', { rank: '01.003', group: 'A1', step: 4, coefficient: 333 })
  const told = (rank: string) => differenceOf([fact('pay', DAY, { rank, step: 5, coefficient: 366 })], [pay]).adds[0]
  expect([told('01.003')?.values.group, told('01.002')?.values.group]).toEqual(['A1', undefined])
})

test('a second run changes nothing: what was added is on file', () => {
  const facts = [
    fact('person', '1975-09-03', { sex: 'M', bornOn: '1975-09-03' }),
    fact('pay', '2024-06', { rank: '01.003', step: 3, coefficient: 300, countedFrom: '2024-06-01' }),
    fact('allowance', DAY, { kind: 'CHUC_VU', coefficient: 30 }, 'CHUC_VU'),
  ]
  const asLine = ({ part, slot, from, values }: (typeof facts)[number]) =>
    line(part, `${from}-01-01`.slice(0, 10), values, slot)
  expect(differenceOf(facts, facts.map(asLine))).toEqual({ adds: [], differs: [], blanks: [] })
})

test('what the record leaves blank is told apart from what it says otherwise; where a part contradicts nothing of it is filled', () => {
  const person = line('person', '1975-09-03', { sex: 'M', bornOn: '1975-09-03' })
  const party = line('party', '2001-05-19', { joinedOn: '2001-05-19' })
  const told = fact('person', '1975', { sex: 'M', bornOn: '1975', ethnicity: '01', birthPlace: 'Xã A' })
  const { blanks } = differenceOf([told], [person])
  expect(blanks.map(({ line: own, field }) => `${own.row} ${field}`)).toEqual([
    'person 1975-09-03 ethnicity',
    'person 1975-09-03 birthPlace',
  ])
  const other = fact('party', '2003-05-19', { joinedOn: '2003-05-19', officialOn: '2004-05-19' })
  expect(differenceOf([other], [party])).toMatchObject({
    blanks: [],
    differs: [{ field: 'joinedOn' }, { field: 'officialOn' }],
  })
  const pay = line('pay', '2024-06-01', { rank: '01.003', step: 3, coefficient: 300 })
  expect(differenceOf([fact('pay', '2024-06-01', { step: 3, overScalePercent: 5 })], [pay]).blanks).toEqual([])
})

test('a blank is filled in the event that said the line, and in nothing else of it; a paper is not outdone by a list', () => {
  const [person, name] = [
    line('person', '1975-01-01', { sex: 'M', bornOn: '1975', from: '1975' }),
    line('name', '1975-01-01', {}),
  ]
  const blanks = [{ line: person, field: 'ethnicity', told: '01' }]
  const effects = [
    { op: 'set', part: 'name', slot: '', from: '1975', values: { birthName: 'An' } },
    { op: 'set', part: 'person', slot: '', from: '1975', values: { sex: 'M', bornOn: '1975' } },
    { op: 'set', part: 'person', slot: '', from: '1980', values: { sex: 'M' } },
  ]
  expect(filledEffects(effects, blanks)).toEqual([
    effects[0],
    { ...effects[1], values: { sex: 'M', bornOn: '1975', ethnicity: '01' } },
    effects[2],
  ])
  expect(filledFacts([...blanks, { line: name, field: 'otherNames', told: 'Bí' }]).map(({ values }) => values)).toEqual(
    [{ sex: 'M', bornOn: '1975', ethnicity: '01' }, { otherNames: 'Bí' }],
  )
  const ways = [
    { kind: 'declare', standing: 'unverified' },
    { kind: 'declare', standing: 'verified' },
    { kind: 'transfer', standing: 'unverified' },
  ]
  expect([...ways.map(mayFill), mayFill(undefined)]).toEqual([true, false, false, false])
})
