import fc from 'fast-check'
import { expect, test } from 'vitest'
import { whyNotClose, whyNotDays } from './campaign.ts'
import { percentDone, progressOf, remindersOf } from './placing.ts'

const byLaw = { holds: true, doneBefore: '2027-07-01' }
const reasonOf = (beginsOn: string, endsOn: string, law = byLaw) =>
  whyNotDays({ beginsOn, endsOn }, law)?.reason ?? null

test('a campaign lies between the day the bands hold and 1/7/2027 (NĐ 232/2026/NĐ-CP Điều 18)', () => {
  expect(reasonOf('2026-10-01', '2027-06-30')).toBeNull()
  expect(reasonOf('2026-10-01', '2027-07-01')).toBe('banding.too-late')
  expect(reasonOf('2026-10-01', '2026-09-30')).toBe('banding.ends-before')
  expect(reasonOf('2026-06-30', '2026-09-30', { ...byLaw, holds: false })).toBe('banding.not-then')
})

test('it is closed when nobody is left who can be placed, or when its days are over', () => {
  expect(whyNotClose({ endsOn: '2027-06-30', left: 3 }, '2027-06-30')?.reason).toBe('banding.people-left')
  expect(whyNotClose({ endsOn: '2027-06-30', left: 3 }, '2027-07-01')).toBeNull()
  expect(whyNotClose({ endsOn: '2027-06-30', left: 0 }, '2026-12-01')).toBeNull()
})

test('the whole of a unit is told once, and is not done while somebody is left', () => {
  const counts = fc.array(
    fc.record({
      unitId: fc.integer({ min: 1, max: 4 }),
      placing: fc.constantFrom('ready' as const, 'done' as const, 'lacking' as const),
      people: fc.integer({ min: 1, max: 900 }),
    }),
  )
  fc.assert(
    fc.property(counts, (given) => {
      const units = progressOf(given)
      const all = given.reduce((sum, { people }) => sum + people, 0)
      expect(units.reduce((sum, { total }) => sum + total, 0)).toBe(all)
      for (const unit of units) expect(percentDone(unit) === 100).toBe(unit.done === unit.total)
    }),
  )
})

test('whoever looks after several units is told once, of all who are left', () => {
  const held = [
    { accountId: 'a', unitId: 1 },
    { accountId: 'a', unitId: 1 },
    { accountId: 'a', unitId: 2 },
    { accountId: 'b', unitId: 3 },
  ]
  expect(
    remindersOf(
      new Map([
        [1, 4],
        [2, 1],
        [3, 0],
      ]),
      held,
    ),
  ).toEqual([{ accountId: 'a', people: 5 }])
})
