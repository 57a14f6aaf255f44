import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedFields, type WrittenLine } from './changed-fields.ts'

const line = (more: Partial<WrittenLine>): WrittenLine => ({
  eventId: 'e',
  part: 'pay',
  slot: '',
  isState: true,
  from: '2020-01-01',
  to: null,
  values: {},
  paper: null,
  ...more,
})
const told = (closed: WrittenLine[], added: WrittenLine[]) =>
  changedFields(closed, added).map(({ part, field, before, after }) => [part, field, before, after])

test('a new step tells what the step before was; that the line before ends is no change of its own', () => {
  const third = line({ values: { step: 3, rank: '01.003' } })
  const fourth = line({ eventId: 'f', from: '2023-01-01', values: { step: 4, rank: '01.003' } })
  expect(told([third], [{ ...third, to: '2023-01-01' }, fourth])).toEqual([['pay', 'step', 3, 4]])
  // Where nothing follows it, that it ends is what changed.
  expect(told([third], [{ ...third, to: '2023-01-01' }])).toEqual([['pay', '@to', null, '2023-01-01']])
})

test('what was amended, begun and taken away is told with what stood before', () => {
  const row = line({ part: 'training', isState: false, values: { school: 'Đại học Kinh tế', major: 'Tài chính' } })
  expect(told([row], [{ ...row, values: { ...row.values, major: 'Kế toán' } }])).toEqual([
    ['training', 'major', 'Tài chính', 'Kế toán'],
  ])
  expect(told([], [line({ values: { step: 1 } })])).toEqual([['pay', 'step', null, 1]])
  expect(told([row], [])).toEqual([
    ['training', 'school', 'Đại học Kinh tế', null],
    ['training', 'major', 'Tài chính', null],
  ])
})

test('a corrected beginning and end are told beside what else changed, as exactly as they are said', () => {
  const row = line({ part: 'training', isState: false, from: '2006-09-01', to: '2010-07-01', values: { school: 'A' } })
  const exact = { ...row, from: '2006-10-05', to: '2011-01-01', values: { school: 'B', from: '2006-10-05' } }
  expect(told([{ ...row, values: { ...row.values, from: '2006-09', to: '2010-06' } }], [exact])).toEqual([
    ['training', 'school', 'A', 'B'],
    ['training', '@from', '2006-09', '2006-10-05'],
    ['training', '@to', '2010-06', '2010-12-31'],
  ])
  const third = line({ values: { step: 3 } })
  expect(told([third], [{ ...third, from: '2019-06-01' }])).toEqual([['pay', '@from', '2020-01-01', '2019-06-01']])
  // Interrupted by another, it goes on after it: it has no other beginning.
  const between = line({ eventId: 'f', from: '2021-01-01', to: '2022-01-01', values: { step: 4 } })
  const rest = [{ ...third, to: '2021-01-01' }, between, { ...third, from: '2022-01-01' }]
  expect(told([third], rest)).toEqual([['pay', 'step', 3, 4]])
})

test('each line names the paper it rests on, though a correction of the same event rests on another', () => {
  const before = line({ values: { step: 3 }, paper: '1|QĐ ngày 01/01/2020' })
  const after = line({ values: { step: 4 }, paper: '2/QĐ ngày 02/02/2020' })
  expect(changedFields([], [before])[0]?.paper).toBe(before.paper)
  expect(changedFields([before], [after])[0]?.paper).toBe(after.paper)
})

test('no change of a field is left out: what is told leads from what stood before to what stands', () => {
  const values = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.option(fc.integer({ min: 0, max: 3 })))
  fc.assert(
    fc.property(values, values, (before, after) => {
      const led = { ...before } as Record<string, unknown>
      for (const change of changedFields([line({ values: before })], [line({ values: after })])) {
        expect(change.before).toEqual(led[change.field] ?? null)
        led[change.field] = change.after
      }
      const known = (said: object) => Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null))
      expect(known(led)).toEqual(known(after))
    }),
  )
})
