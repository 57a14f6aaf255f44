import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CountedUnit, type CutStep, countOf, countsBy, followed } from './cut-groups.ts'

const unit = (unitId: number, field = 'education'): CountedUnit => ({ unitId, groups: { field } })
const step = (of: Partial<CutStep> & Pick<CutStep, 'kind'>, at = 1): CutStep => ({
  eventId: `e${at}`,
  day: `2022-01-${String(at).padStart(2, '0')}`,
  before: [],
  after: [],
  ...of,
})
const all = () => true

test('three schools into one, then renamed and handed to another field: the whole follows the unit that stays', () => {
  const base = [unit(1), unit(2), unit(3), unit(4, 'health')]
  const { steps, present } = followed(
    base,
    [
      step({ kind: 'reclassify', before: [9], after: [unit(9, 'other')] }, 2),
      step({ kind: 'merge', before: [1, 2, 3], after: [unit(9)] }),
    ],
    all,
  )
  expect(countOf(base, steps)).toMatchObject({ present: 2, merged: 2, cut: 2 })
  expect(present.map(({ unitId }) => unitId)).toEqual([4, 9])
  const by = new Map(countsBy('field', base, steps).map(({ name, count }) => [name, count]))
  expect(by.get('education')?.present).toBe(0)
  expect(by.get('other')).toMatchObject({ base: 0, present: 1 })
  expect(by.get('health')).toMatchObject({ base: 1, present: 1, cut: 0 })
})

test('a unit that begins from none is counted within the scope alone; a site merged in changes nothing', () => {
  const base = [unit(1)]
  const steps = [
    step({ kind: 'establish', after: [unit(5)] }),
    step({ kind: 'establish', after: [unit(6)] }, 2),
    step({ kind: 'merge', before: [1, 77], after: [unit(1)] }, 3),
  ]
  const told = followed(base, steps, (unitId) => unitId === 5)
  expect(countOf(base, told.steps)).toMatchObject({ present: 2, established: 1, merged: 0, cut: -1 })
})

test('whatever happens, what the sum says is present is what is there, and groups add up to the whole', () => {
  const kinds = fc.constantFrom(
    'merge' as const,
    'split' as const,
    'dissolve' as const,
    'rename' as const,
    'establish' as const,
  )
  const happening = fc.record({
    kind: kinds,
    before: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
    after: fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 3 }),
    field: fc.constantFrom('education', 'health'),
  })
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 12 }), (events) => {
      const base = Array.from({ length: 12 }, (_, at) => unit(at + 1, at % 2 ? 'health' : 'education'))
      // A unit that is there is not begun again: events of a ledger say so themselves.
      const there = new Set(base.map(({ unitId }) => unitId))
      const steps = events.map(({ kind, before, after, field }, at) => {
        const own = before.filter((id) => there.has(id))
        const next = after.filter((id) => own.includes(id) || !there.has(id))
        for (const id of own) there.delete(id)
        for (const id of next) there.add(id)
        return step({ kind, before: own, after: next.map((id) => unit(id, field)) }, at + 1)
      })
      const { steps: met, present } = followed(base, steps, all)
      const count = countOf(base, met)
      expect(present.length).toBe(there.size)
      // Kinds that only rename move between groups; in all, every unit more or less is in some part of the sum.
      expect(count.present).toBe(present.length)
      const groups = countsBy('field', base, met)
      expect(groups.reduce((sum, group) => sum + group.count.present, 0)).toBe(present.length)
    }),
  )
})
