import fc from 'fast-check'
import { jStat } from 'jstat'
import { expect, test } from 'vitest'
import { FULL, intervalOf, remarkOn, shareOf } from './share-interval.ts'

/** The same limits as quantiles of the beta distribution, of another library. */
function byBeta(k: number, n: number) {
  const low = k === 0 ? 0 : jStat.beta.inv(0.025, k, n - k + 1)
  const high = k === n ? 1 : jStat.beta.inv(0.975, k + 1, n - k)
  return { low: low * FULL, high: high * FULL }
}

test('the limits are those of the beta distribution', () => {
  const counts = fc.integer({ min: 5, max: 300 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
  fc.assert(
    fc.property(counts, ([k, n]) => {
      const [ours, theirs] = [intervalOf(k, n), byBeta(k, n)]
      // A thousandth of a percentage point.
      expect(Math.abs((ours?.low as number) - theirs.low)).toBeLessThan(10)
      expect(Math.abs((ours?.high as number) - theirs.high)).toBeLessThan(10)
    }),
  )
})

test('5 of 10 lies anywhere from 18,7 % to 81,3 %', () => {
  expect(intervalOf(5, 10)).toEqual({ low: 187_086, high: 812_914 })
})

test('of fewer than five cases nothing is said', () => {
  expect(intervalOf(4, 4)).toBeNull()
  expect(remarkOn(intervalOf(0, 4), 500_000)).toBe('too-few')
  expect(shareOf(0, 0)).toBeNull()
})

test('a share is remarked on only when that of all lies outside its interval', () => {
  expect(remarkOn(intervalOf(5, 5), 400_000)).toBe('above')
  expect(remarkOn(intervalOf(5, 5), 500_000)).toBe('as-all')
  expect(remarkOn(intervalOf(0, 20), 300_000)).toBe('below')
  expect(remarkOn(intervalOf(5, 5), null)).toBe('too-few')
})
