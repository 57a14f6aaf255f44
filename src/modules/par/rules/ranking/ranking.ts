/** Order within a block, ties by the round's own rule, and bands that each province draws for itself. */

import { compareProducts } from '../../../../shared/points.ts'
import { compareVietnamese } from '../../../../shared/vietnamese.ts'
import type { ParReason } from '../../refusals.vi.ts'
import { plain } from '../scoring/plain.ts'
import { type Band, HUNDRED, takes } from '../scoring/scoring.ts'
import type { Fraction } from '../sheets/totals.ts'

/** Equal results share a place (1, 2, 2, 4), or stand one after the other by what the round says decides. */
export type TieRule = 'shared' | 'ordinal'
/** What decides between equals, first to last, when places are not shared. */
export type TieBreaker = 'points' | 'survey' | 'name'

export interface Ranked {
  unitId: number
  unitName: string
  fraction: Fraction
  /** Sum of points, in ten-thousandths. */
  points: number
  surveyPoints: number
}

/** Higher first; exact, by cross multiplication. 0 of 0 counts as 0. */
export function compareFractions(a: Fraction, b: Fraction): number {
  return compareProducts(b.numerator, a.denominator || 1, a.numerator, b.denominator || 1)
}

const BREAKERS: Record<TieBreaker, (a: Ranked, b: Ranked) => number> = {
  points: (a, b) => b.points - a.points,
  survey: (a, b) => b.surveyPoints - a.surveyPoints,
  name: (a, b) => compareVietnamese(a.unitName, b.unitName),
}

/**
 * @param order what decides between equals under 'ordinal'; the unit's number decides at the very end, so that the
 * same figures always give the same order.
 * @returns the rows in order with their places from 1.
 */
export function rank<T extends Ranked>(
  rows: readonly T[],
  rule: TieRule,
  order: readonly TieBreaker[] = ['points', 'survey', 'name'],
): (T & { rank: number })[] {
  const sorted = rows.toSorted((a, b) => {
    const byResult = compareFractions(a.fraction, b.fraction)
    if (byResult !== 0) return byResult
    for (const breaker of rule === 'ordinal' ? order : (['name'] as const)) {
      const decided = BREAKERS[breaker](a, b)
      if (decided !== 0) return decided
    }
    return a.unitId - b.unitId
  })
  let place = 0
  return sorted.map((row, at) => {
    const before = sorted[at - 1]
    if (rule === 'ordinal' || !before || compareFractions(before.fraction, row.fraction) !== 0) place = at + 1
    return { ...row, rank: place }
  })
}

/** Thresholds in ten-thousandths of a percent. */
export type RatingBand = Omit<Band, 'points'> & { label: string }

/** The first band that takes the index; null when the province drew none for it. */
export function ratingOf(bands: readonly RatingBand[], index: number): string | null {
  return bands.find((band) => takes(band as unknown as Band, index))?.label ?? null
}

/** Every index from 0 to 100 % falls into one band and no index into two; the first that does not is named. */
function problemOfBands(bands: readonly RatingBand[]): string | null {
  if (bands.length === 0) return null
  const edges = bands.flatMap(({ gte, gt, lte, lt }) => [gte, gt, lte, lt].filter((edge) => edge !== undefined))
  const probes = [...new Set([0, HUNDRED, ...edges.flatMap((edge) => [edge - 1, edge, edge + 1])])]
  for (const probe of probes.toSorted((a, b) => a - b)) {
    if (probe < 0 || probe > HUNDRED) continue
    const taking = bands.filter((band) => takes(band as unknown as Band, probe)).map(({ label }) => `“${label}”`)
    if (taking.length === 0) return `${plain(probe)} % không thuộc mức nào`
    if (taking.length > 1) return `${plain(probe)} % thuộc cả mức ${taking.join(' và ')}`
  }
  return null
}

/** @param name of the block. */
export function whyNotBands(
  name: string,
  { bands, headBands }: { bands: readonly RatingBand[]; headBands: readonly RatingBand[] },
): ParReason[] {
  const [ofUnit, ofHead] = [problemOfBands(bands), problemOfBands(headBands)]
  return [
    ...(ofUnit === null
      ? []
      : [{ reason: 'par.bands-of-ranking', params: { name, problem: ofUnit }, at: name } as const]),
    ...(ofHead === null
      ? []
      : [{ reason: 'par.bands-of-heads', params: { name, problem: ofHead }, at: name } as const]),
  ]
}
