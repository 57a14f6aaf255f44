import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMonths, monthsBetween } from '../../../shared/months.ts'
import { disagrees, grown } from './grown.ts'

/** NĐ 204/2004/NĐ-CP Điều 6 khoản 1: 5% after a cycle of 36 months at the last step, then 1% each full year. */
const growth = { fromMonths: 36, firstPercent: 5, thenPercent: 1, everyMonths: 12 }
const never = () => 0
const since2022 = { percent: 0, on: '2022-03-01' }

test('counted from the last step: 5% after 36 months, 6% a year later (V02, V04); what was missed is told', () => {
  const of = (held: number, day: string) => grown({ growth, known: since2022, putOff: never, held, day })
  expect(of(0, '2024-11-26')).toMatchObject({ counted: 0, next: { percent: 5, on: '2025-03-01' } })
  expect(of(5, '2026-02-01')).toMatchObject({ counted: 5, next: { percent: 6, on: '2026-03-01' } })
  expect(of(5, '2026-11-26')).toMatchObject({ counted: 6, next: { percent: 6, on: '2026-03-01' } })
  expect(of(7, '2026-11-26')).toMatchObject({ counted: 6, next: { percent: 8, on: '2028-03-01' } })
  expect(disagrees(5, of(5, '2026-11-26'))).toBe(false)
  expect(disagrees(0, of(0, '2026-11-26'))).toBe(true)
  expect(disagrees(7, of(7, '2026-11-26'))).toBe(true)
})

test('a warning puts one raise off and every one after it, and is counted once (TT 03/2021/TT-BNV)', () => {
  const warned = (since: string, until: string) => (since <= '2025-06-10' && '2025-06-10' < until ? 6 : 0)
  const of = (held: number) => grown({ growth, known: since2022, putOff: warned, held, day: '2026-11-26' })
  expect(of(5).next).toEqual({ percent: 6, on: '2026-09-01', putOffMonths: 6 })
  expect(of(6).next).toEqual({ percent: 7, on: '2027-09-01', putOffMonths: 6 })
  // In the months by which it is put off: for the raise that was waited for.
  const late = (since: string, until: string) =>
    warned(since, until) + (until > '2026-05-01' && since < '2026-05-01' ? 3 : 0)
  expect(grown({ growth, known: since2022, putOff: late, held: 5, day: '2026-11-26' }).next.on).toBe('2026-12-01')
})

test('it ends whatever grows by one or more, also while an absence goes on and on', () => {
  const days = fc.integer({ min: 0, max: 400 }).map((months) => addMonths('2000-01-15', months))
  const endless = (since: string, until: string) => monthsBetween(since, until).months
  fc.assert(
    fc.property(
      fc.record({
        fromMonths: fc.integer({ min: 0, max: 60 }),
        firstPercent: fc.integer({ min: 0, max: 10 }),
        thenPercent: fc.integer({ min: 1, max: 10 }),
        everyMonths: fc.integer({ min: 1, max: 60 }),
      }),
      fc.tuple(days, days),
      fc.integer({ min: 0, max: 40 }),
      fc.boolean(),
      (of, [on, day], held, isEndless) => {
        const putOff = isEndless ? endless : never
        const { next } = grown({ growth: of, known: { percent: of.firstPercent, on }, putOff, held, day })
        expect(next.percent).toBeGreaterThan(held)
      },
    ),
    { numRuns: 30 },
  )
})

test('wherever on the way it is taken up, it comes to the same days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), (raises, more) => {
      const known = { percent: 5 + raises, on: addMonths('2010-01-15', 36 + raises * 12) }
      const day = addMonths('2010-01-15', 36 + (raises + more) * 12)
      const asked = { growth, putOff: never, held: 5 + raises + more, day }
      expect(grown({ ...asked, known })).toEqual(grown({ ...asked, known: { percent: 0, on: '2010-01-15' } }))
    }),
  )
})
