import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Compared, differencesOf, reachedFrom } from './compare.ts'

const aUnit = fc.record({
  unitId: fc.integer({ min: 1, max: 30 }),
  code: fc.option(fc.constantFrom('07210', '07228'), { nil: null }),
  level: fc.constant('commune'),
  kind: fc.constantFrom('Xã', 'Phường'),
  name: fc.constantFrom('Đa Mai', 'Đồng Tiến'),
  fullName: fc.constantFrom('Xã Đa Mai', 'Phường Đa Mai'),
  parentId: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
  seat: fc.constant(null),
}) satisfies fc.Arbitrary<Compared>
const aDay = fc.uniqueArray(aUnit, { selector: ({ unitId }) => unitId, maxLength: 20 })
const ids = (units: readonly { unitId: number }[]) => units.map(({ unitId }) => unitId).sort((a, b) => a - b)

test('a day beside itself differs in nothing', () => {
  fc.assert(
    fc.property(aDay, (units) => {
      expect(differencesOf(units, units)).toEqual({ came: [], went: [], changed: [] })
    }),
  )
})

test('each unit came, went, changed or is the same: one of these, and turned round came is went', () => {
  fc.assert(
    fc.property(aDay, aDay, (before, after) => {
      const { came, went, changed } = differencesOf(before, after)
      const stayed = before.filter(({ unitId }) => after.some((unit) => unit.unitId === unitId))
      expect(ids([...went, ...stayed])).toEqual(ids(before))
      expect(ids([...came, ...stayed])).toEqual(ids(after))
      expect(changed.every(({ before: { unitId }, after: now }) => unitId === now.unitId)).toBe(true)
      const back = differencesOf(after, before)
      expect([ids(back.came), ids(back.went)]).toEqual([ids(went), ids(came)])
      expect(ids(back.changed.map((change) => change.before))).toEqual(ids(changed.map((change) => change.before)))
    }),
  )
})

test('a xã that becomes a phường changed its kind and not its name', () => {
  const before = { unitId: 1, code: '1', level: 'commune', kind: 'Xã', name: 'A', fullName: 'Xã A' }
  const unit = { ...before, parentId: 2, seat: null }
  const what = (change: Partial<Compared>) => differencesOf([unit], [{ ...unit, ...change }]).changed[0]?.what
  expect(what({ kind: 'Phường', fullName: 'Phường A' })).toEqual(['kind'])
  expect(what({ name: 'B', fullName: 'Xã B', parentId: 3, code: '2' })).toEqual(['name', 'code', 'parent'])
})

test('who follows whom over several days: what happens on one day starts from its eve', () => {
  const edges = [
    { day: '2025-07-01', fromId: 2, toId: 3 },
    { day: '2020-01-01', fromId: 1, toId: 2 },
    { day: '2020-01-01', fromId: 2, toId: 9 },
  ]
  expect([...reachedFrom(1, edges)]).toEqual([2, 3])
  expect([...reachedFrom(3, edges, 'back')]).toEqual([2, 1])
})
