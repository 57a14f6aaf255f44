/** How the points of a leaf are worked out: one shape and one function per scoring method. */
import { compareProducts, NO_POINTS, POINT, type Points, points, timesRatio } from '../../../../shared/points.ts'
import type { ParReason } from '../../refusals.vi.ts'
import type { FormulaScoring } from './formula/formula.ts'
import { formulaScore } from './formula/formula-score.ts'

/** Percentages, rates and thresholds are whole ten-thousandths too: 81,3333 % is 813_333. */
export type Exact = number
export const HUNDRED: Exact = 100 * POINT

export interface Band {
  gte?: Exact
  gt?: Exact
  lte?: Exact
  lt?: Exact
  points: Points
}

export type Scoring =
  /** One level of a scale is chosen. */
  | { type: 'steps'; options: readonly { when: string; points: Points }[] }
  /** The items that hold are added up. */
  | { type: 'checklist'; options: readonly { item: string; points: Points }[] }
  /** A value falls into the first band that takes it. */
  | { type: 'bands'; input: string; bands: readonly Band[] }
  /** b ÷ a of the maximum, at most all of it; below the floor, the floor's points. */
  | {
      type: 'ratio'
      a: string
      b: string
      floor?: { below: Exact; points: Points }
      /** When there was nothing to do (a = 0): all the points, or out of the denominator. Absent: a must be more than 0. */
      whenNone?: 'full' | 'notApplicable'
    }
  /** From the maximum down, by so much for each fault, never below the minimum. */
  | { type: 'deduct'; rules: readonly { per: string; amount: Points }[]; min: Points }
  /** Mean percentage of the survey, of the maximum. */
  | { type: 'survey'; respondents: string; question: string; scale: string }
  /** Percentage another system or survey gives, of the maximum. */
  | { type: 'external'; source: string; formula: string }
  /** Of the alternatives the first whose condition holds, computed from named inputs. */
  | FormulaScoring

export type ScoringType = Scoring['type']

/** What people enter. Points are never entered. */
export type LeafInputs =
  | { type: 'steps'; option: number }
  | { type: 'checklist'; items: readonly number[] }
  | { type: 'bands'; value: Exact }
  /** Counts, in whole ten-thousandths too, so that sums of money can stand here. */
  | { type: 'ratio'; a: Exact; b: Exact }
  | { type: 'deduct'; counts: readonly number[] }
  /** Mean percentage in ten-thousandths: 75 % is 750_000. */
  | { type: 'survey'; percent: Exact }
  | { type: 'external'; percent: Exact }
  /** In the order of the formula's inputs. */
  | { type: 'formula'; values: readonly Exact[] }

export type LeafScore = { points: Points } | { notApplicable: true } | { problem: ParReason }

const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value)

/** Whether a band takes the value; the ends are open or closed as the text of the criterion says. */
export function takes({ gte, gt, lte, lt }: Band, value: Exact): boolean {
  return (
    (gte === undefined || value >= gte) &&
    (gt === undefined || value > gt) &&
    (lte === undefined || value <= lte) &&
    (lt === undefined || value < lt)
  )
}

/** Compared as b × 10 000 < floor × a, so that 16 of 20 is exactly 80 % and not a hair below. */
export const isBelow = (floor: { below: Exact }, a: Exact, b: Exact): boolean =>
  compareProducts(b, POINT, floor.below, a) < 0

function ratioScore(scoring: Extract<Scoring, { type: 'ratio' }>, maxPoints: Points, a: Exact, b: Exact): LeafScore {
  if (!isWhole(a) || !isWhole(b) || a < 0 || b < 0)
    return { problem: { reason: 'par.ratio-negative', params: { a: scoring.a, b: scoring.b } } }
  if (a === 0) {
    if (scoring.whenNone === 'full') return { points: maxPoints }
    if (scoring.whenNone === 'notApplicable') return { notApplicable: true }
    return { problem: { reason: 'par.ratio-none', params: { a: scoring.a } } }
  }
  if (scoring.floor && isBelow(scoring.floor, a, b)) return { points: scoring.floor.points }
  // More than planned earns no more than all.
  return { points: b >= a ? maxPoints : points(timesRatio(b, maxPoints, a)) }
}

function percentScore(percent: Exact, maxPoints: Points): LeafScore {
  if (!isWhole(percent) || percent < 0 || percent > HUNDRED) return { problem: { reason: 'par.percent-out-of-range' } }
  return { points: points(timesRatio(percent, maxPoints, HUNDRED)) }
}

function chosen<T extends { points: Points }>(options: readonly T[], indexes: readonly number[]): Points | null {
  let sum = 0
  for (const index of new Set(indexes)) {
    const option = options[index]
    if (!option) return null
    sum += option.points
  }
  return points(sum)
}

/**
 * Points of one leaf, rounded once, half up, to whole ten-thousandths.
 * @returns points, or that the leaf leaves the denominator, or why the inputs cannot stand.
 */
export function scoreLeaf(scoring: Scoring, maxPoints: Points, inputs: LeafInputs): LeafScore {
  if (scoring.type !== inputs.type) return { problem: { reason: 'par.inputs-of-other-kind' } }
  const capped = (value: Points | null): LeafScore =>
    value === null ? { problem: { reason: 'par.no-such-option' } } : { points: value > maxPoints ? maxPoints : value }
  switch (scoring.type) {
    case 'steps':
      return capped(chosen(scoring.options, [(inputs as { option: number }).option]))
    case 'checklist':
      return capped(chosen(scoring.options, (inputs as { items: readonly number[] }).items))
    case 'bands': {
      const { value } = inputs as { value: Exact }
      if (!isWhole(value) || value < 0)
        return { problem: { reason: 'par.value-negative', params: { input: scoring.input } } }
      const band = scoring.bands.find((candidate) => takes(candidate, value))
      return band ? capped(band.points) : { problem: { reason: 'par.no-band', params: { input: scoring.input } } }
    }
    case 'ratio': {
      const { a, b } = inputs as { a: Exact; b: Exact }
      return ratioScore(scoring, maxPoints, a, b)
    }
    case 'deduct': {
      const { counts } = inputs as { counts: readonly number[] }
      if (
        counts.length !== scoring.rules.length ||
        !counts.every((count) => isWhole(count) && count >= 0 && count <= 100_000)
      ) {
        return { problem: { reason: 'par.counts-off' } }
      }
      const lost = scoring.rules.reduce((sum, rule, at) => sum + rule.amount * (counts[at] ?? 0), 0)
      return { points: points(Math.max(scoring.min, maxPoints - lost, NO_POINTS)) }
    }
    case 'survey':
    case 'external':
      return percentScore((inputs as { percent: Exact }).percent, maxPoints)
    case 'formula': {
      const score = formulaScore(scoring, maxPoints, (inputs as { values: readonly Exact[] }).values)
      if ('problem' in score) return score
      return 'points' in score ? { points: score.points } : { notApplicable: true }
    }
  }
}
