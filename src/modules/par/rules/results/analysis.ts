/**
 * What a year's figures say of the criteria themselves: which tell units apart, which do not, and what to look at before
 * the next set is issued. Item analysis as in tests: the share reached, and the corrected item–rest correlation (a criterion
 * against the sum of the others, itself left out).
 */
import { HUNDRED } from '../scoring/scoring.ts'
import { NOT_APPLICABLE } from '../sheets/totals.ts'
import { correlation } from './correlation.ts'

/** Of fewer units nothing is said: three alike may be chance. */
export const FEWEST_UNITS = 5
/** Below it a criterion hardly goes with the rest (Ebel and Frisbie, Essentials of Educational Measurement, 1991: under 0,20 “poor”). */
const WEAK = 0.2
/** Above it a hair below nothing is still nothing. */
const AGAINST = -0.1
/** Self-assessment off by this share of what there was to get, in ten-thousandths of a percent. */
export const FAR_OFF = 100_000
/** An appraiser looked at this many before a rate is held against another. */
export const FEWEST_LOOKS = 5
/** Rates of correction this far apart, in ten-thousandths of a percent. */
const RATES_APART = 300_000

export interface AnalysedLeaf {
  criterionId: string
  code: string
  title: string
  maxPoints: number
  /** By unit in the order of the block: points, or a mark of totals.ts. */
  appraised: readonly number[]
  /** Null where the units do not score it. */
  self: readonly number[] | null
}

export interface Looked {
  name: string
  looked: number
  corrected: number
}

export type FindingKind = 'all-full' | 'all-alike' | 'nobody' | 'against' | 'weak' | 'self-high' | 'self-low'

export interface LeafFindings {
  criterionId: string
  code: string
  title: string
  maxPoints: number
  /** Units to which it applies; of them those with all its points, and with none. */
  applies: number
  full: number
  none: number
  /** Mean share reached, and by the self-assessment, in ten-thousandths of a percent. */
  share: number | null
  selfShare: number | null
  /** In ten-thousandths. */
  correlation: number | null
  findings: FindingKind[]
}

const reached = (value: number): number => Math.max(0, value)

/** @param rows columns of the leaf and of what it is held against: only where it applies. */
function shareOf(values: readonly number[], maxPoints: number): number | null {
  const own = values.filter((value) => value !== NOT_APPLICABLE)
  if (own.length === 0 || maxPoints === 0) return null
  return Math.round((own.reduce((sum, value) => sum + reached(value), 0) / (own.length * maxPoints)) * HUNDRED)
}

/** Of each unit what it reached of everything else that applied to it. */
function restsOf(leaves: readonly AnalysedLeaf[]): (leaf: AnalysedLeaf) => (number | null)[] {
  const size = leaves[0]?.appraised.length ?? 0
  const points = new Float64Array(size)
  const most = new Float64Array(size)
  for (const { appraised, maxPoints } of leaves)
    for (const [unit, value] of appraised.entries()) {
      if (value === NOT_APPLICABLE) continue
      points[unit] = (points[unit] as number) + reached(value)
      most[unit] = (most[unit] as number) + maxPoints
    }
  return ({ appraised, maxPoints }) =>
    appraised.map((value, unit) => {
      const rest = (most[unit] as number) - maxPoints
      return value === NOT_APPLICABLE || rest <= 0 ? null : ((points[unit] as number) - reached(value)) / rest
    })
}

function itemRest(leaf: AnalysedLeaf, rests: readonly (number | null)[]): number | null {
  const pairs = leaf.appraised.flatMap((value, unit) => {
    const rest = rests[unit]
    return rest === null || rest === undefined ? [] : [[reached(value), rest] as const]
  })
  if (pairs.length < FEWEST_UNITS) return null
  const found = correlation(
    pairs.map(([own]) => own),
    pairs.map(([, rest]) => rest),
  )
  return found === null ? null : Math.round(found * 10_000)
}

function findingsOf(found: Omit<LeafFindings, 'findings'>, isAlike: boolean): FindingKind[] {
  const { applies, full, none, share, selfShare, correlation: goes } = found
  if (applies < FEWEST_UNITS) return []
  const off = share === null || selfShare === null ? 0 : selfShare - share
  return [
    ...(full === applies
      ? (['all-full'] as const)
      : none === applies
        ? (['nobody'] as const)
        : isAlike
          ? (['all-alike'] as const)
          : goes === null
            ? []
            : goes <= AGAINST * 10_000
              ? (['against'] as const)
              : goes < WEAK * 10_000
                ? (['weak'] as const)
                : []),
    ...(off >= FAR_OFF ? (['self-high'] as const) : off <= -FAR_OFF ? (['self-low'] as const) : []),
  ]
}

export function leafFindings(leaves: readonly AnalysedLeaf[]): LeafFindings[] {
  const restOf = restsOf(leaves)
  return leaves.map((leaf) => {
    const { criterionId, code, title, maxPoints, appraised, self } = leaf
    const own = appraised.filter((value) => value !== NOT_APPLICABLE).map(reached)
    const found = {
      criterionId,
      code,
      title,
      maxPoints,
      applies: own.length,
      full: own.filter((value) => value === maxPoints).length,
      none: own.filter((value) => value === 0).length,
      share: shareOf(appraised, maxPoints),
      selfShare: self && shareOf(self, maxPoints),
      correlation: itemRest(leaf, restOf(leaf)),
    }
    return { ...found, findings: findingsOf(found, new Set(own).size === 1) }
  })
}

/** In ten-thousandths of a percent. */
export const rateOf = ({ looked, corrected }: Looked): number => Math.round((corrected / looked) * HUNDRED)

/** Whether two who looked at enough of the same criterion correct it unlike each other. */
export function differ(appraisers: readonly Looked[]): boolean {
  const rates = appraisers.filter(({ looked }) => looked >= FEWEST_LOOKS).map(rateOf)
  return rates.length > 1 && Math.max(...rates) - Math.min(...rates) >= RATES_APART
}
