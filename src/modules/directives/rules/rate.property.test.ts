import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, historyOf, LENGTH, notebook, walk } from '../../../../tests/support/task-notebooks.ts'
import { countIn } from './rate.ts'

test('the rate is what a clerk counts who goes through 1,000 notebooks day by day', () => {
  let histories = 0
  fc.assert(
    fc.property(
      fc.array(notebook, { minLength: 20, maxLength: 20 }),
      fc.integer({ min: 0, max: LENGTH }),
      fc.tuple(fc.integer({ min: 0, max: LENGTH }), fc.integer({ min: 0, max: LENGTH })),
      (notebooks, asOf, ends) => {
        histories += notebooks.length
        const [from, to] = ends.toSorted((a, b) => a - b) as [number, number]
        const naive = { onTime: 0, late: 0, overdue: 0 }
        for (const notes of notebooks) {
          const { desk } = walk(notes, asOf)
          if (desk.counts < from || desk.counts > to || desk.isCancelled) continue
          if (desk.accepted !== null) naive[desk.accepted <= desk.counts ? 'onTime' : 'late']++
          else if (desk.isSuspended) continue
          else if (desk.reported !== null && desk.reported <= desk.counts) continue
          else if (asOf > desk.counts) naive.overdue++
        }
        const counted = countIn(notebooks.map(historyOf), { from: day(from), to: day(to) }, day(asOf))
        expect(counted).toMatchObject(naive)
        const denominator = naive.onTime + naive.late + naive.overdue
        expect(counted.denominator).toBe(denominator)
        if (denominator > 0)
          expect(Math.abs((counted.rate as number) - (naive.onTime / denominator) * 10_000)).toBeLessThanOrEqual(0.5)
      },
    ),
    { numRuns: 100 },
  )
  expect(histories).toBeGreaterThanOrEqual(1_000)
})
