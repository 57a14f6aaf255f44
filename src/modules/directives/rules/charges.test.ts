import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../shared/dates.ts'
import { type Charge, FOR_EVER, leadOn, passedBack, passedOn } from './charges.ts'

const day = (at: number) => addDays('2025-01-01', at)

test('I-08: the lead ends on 1/7/2025: the chosen successor leads from that day, who led before stays', () => {
  const charges = passedOn([{ unitId: 1, from: '2025-03-01', to: FOR_EVER }], 2, '2025-07-01')
  expect(charges).toEqual([
    { unitId: 1, from: '2025-03-01', to: '2025-07-01' },
    { unitId: 2, from: '2025-07-01', to: FOR_EVER },
  ])
  expect([leadOn(charges, '2025-06-30'), leadOn(charges, '2025-07-01')]).toEqual([1, 2])
  expect(passedBack(charges, 2, 1)).toEqual([{ unitId: 1, from: '2025-03-01', to: FOR_EVER }])
})

/** Bodies merge again and again: each into another that is there. */
const merges = fc
  .array(fc.record({ at: fc.integer({ min: 1, max: 300 }), from: fc.nat(9), to: fc.nat(9) }), { maxLength: 12 })
  .map((list) => list.toSorted((a, b) => a.at - b.at))

test('whatever merges, a task counts for one body on any day, and none is lost or doubled', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 30 }), merges, (leads, list) => {
      let tasks: Charge[][] = leads.map((unitId) => [{ unitId, from: day(0), to: FOR_EVER }])
      const alive = new Set(Array.from({ length: 10 }, (_, unitId) => unitId))
      /** Where the tasks of each body are after each merger, counted by hand. */
      let counts = Array.from({ length: 10 }, (_, unitId) => leads.filter((lead) => lead === unitId).length)
      for (const { at, from, to } of list) {
        if (from === to || !alive.has(from) || !alive.has(to)) continue
        alive.delete(from)
        tasks = tasks.map((charges) => (charges.at(-1)?.unitId === from ? passedOn(charges, to, day(at)) : charges))
        counts = counts.map((count, unitId) =>
          unitId === from ? 0 : unitId === to ? count + (counts[from] as number) : count,
        )
        for (const charges of tasks) {
          const there = charges.filter(
            (charge) => charge.from <= day(at) && (charge.to === FOR_EVER || day(at) < charge.to),
          )
          expect(there).toHaveLength(1)
        }
        expect(alive.has(leadOn(tasks[0] as Charge[], day(at)) as number)).toBe(true)
      }
      const now = tasks.map((charges) => leadOn(charges, day(400)))
      expect(counts.map((_, unitId) => now.filter((lead) => lead === unitId).length)).toEqual(counts)
      expect(now).toHaveLength(leads.length)
      // Before the first merger each is where it was.
      expect(tasks.map((charges) => leadOn(charges, day(0)))).toEqual(leads)
    }),
    { numRuns: 500 },
  )
})
