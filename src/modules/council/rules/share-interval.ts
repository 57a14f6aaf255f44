/**
 * How far a share seen in few cases may lie from the share it would settle at: the exact binomial interval.
 * C. J. Clopper, E. S. Pearson, “The use of confidence or fiducial limits illustrated in the case of the binomial”,
 * Biometrika 26 (1934): the limits are the shares at which as many, or as few, would be seen with 2,5 % chance each.
 */
import { timesRatio } from '../../../shared/points.ts'

/** Percent in ten-thousandths: 100 %. */
export const FULL = 1_000_000
/** Below this nothing is said of a share: four of four and none of four are both within chance of a half. */
export const LEAST_CASES = 5
const TAIL = 0.025
const STEPS = 60

export interface Interval {
  low: number
  high: number
}

/** P(X ≤ k) of n tries that succeed with chance p. */
function atMost(k: number, n: number, p: number): number {
  if (p >= 1) return k >= n ? 1 : 0
  if (p <= 0) return 1
  let log = n * Math.log1p(-p)
  let sum = Math.exp(log)
  for (let i = 1; i <= k; i++) {
    log += Math.log((n - i + 1) / i) + Math.log(p / (1 - p))
    sum += Math.exp(log)
  }
  return Math.min(1, sum)
}

/** Where a falling function of the share passes through a chance. */
function shareAt(chance: number, falling: (p: number) => number): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2
    if (falling(middle) > chance) low = middle
    else high = middle
  }
  return (low + high) / 2
}

export const shareOf = (k: number, n: number): number | null => (n === 0 ? null : timesRatio(k, FULL, n))

/** 95 %; null where there are too few cases to say anything. */
export function intervalOf(k: number, n: number): Interval | null {
  if (n < LEAST_CASES) return null
  const low = k === 0 ? 0 : shareAt(1 - TAIL, (p) => atMost(k - 1, n, p))
  const high = k === n ? 1 : shareAt(TAIL, (p) => atMost(k, n, p))
  return { low: Math.round(low * FULL), high: Math.round(high * FULL) }
}

/** What may honestly be said of a share against that of all. */
export type Remark = 'too-few' | 'as-all' | 'above' | 'below'

export function remarkOn(interval: Interval | null, ofAll: number | null): Remark {
  if (interval === null || ofAll === null) return 'too-few'
  if (interval.low > ofAll) return 'above'
  return interval.high < ofAll ? 'below' : 'as-all'
}
