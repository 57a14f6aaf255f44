/** How a figure another module tells becomes the inputs of a criterion. */
import type { FactUnit } from '../../../../shared/fact-source.ts'
import { compareProducts, POINT, timesRatio } from '../../../../shared/points.ts'
import { type Exact, HUNDRED, type LeafInputs, type Scoring, scoreLeaf } from '../scoring/scoring.ts'

/** What was counted. */
export interface Figures {
  numerator: number
  denominator: number | null
  others: Readonly<Record<string, number>>
  whenNone: 'full' | 'not-applicable' | null
}

/** Takes the step when the percentage (of a count: the count, in ten-thousandths) lies within its ends. */
export interface Threshold {
  option: number
  gte?: Exact | undefined
  gt?: Exact | undefined
  lte?: Exact | undefined
  lt?: Exact | undefined
}

/** Counts are named: 'numerator', 'denominator', 'missed' (their difference), or one of the source's others. */
export type Reading =
  /** a is the denominator, b the numerator. */
  | { as: 'ratio' }
  /** Percentage or count falls into a band. */
  | { as: 'value' }
  /** A count for each rule of a deduction. */
  | { as: 'counts'; figures: readonly string[] }
  /** The first threshold that takes the figure chooses its step. */
  | { as: 'steps'; thresholds: readonly Threshold[] }
  /** A count for each input of a formula. */
  | { as: 'values'; figures: readonly string[] }

export interface NodeFact {
  key: string
  reading: Reading
}

/** The one way a kind of scoring reads figures; null: it takes none. */
export const READINGS: Partial<Record<Scoring['type'], Reading['as']>> = {
  ratio: 'ratio',
  bands: 'value',
  deduct: 'counts',
  steps: 'steps',
  formula: 'values',
}

export function countOf({ numerator, denominator, others }: Figures, name: string): number | null {
  if (name === 'numerator') return numerator
  if (name === 'denominator') return denominator
  if (name === 'missed') return denominator === null ? null : Math.max(0, denominator - numerator)
  return others[name] ?? null
}

/** Of how many the figure is, so that both rates and counts are compared without rounding; null: of nothing. */
function fractionOf({ numerator, denominator, whenNone }: Figures): { of: number; scale: number; n: number } | null {
  if (denominator === null) return { n: numerator, of: 1, scale: POINT }
  if (denominator === 0) return whenNone === 'full' ? { n: 1, of: 1, scale: HUNDRED } : null
  return { n: numerator, of: denominator, scale: HUNDRED }
}

/** 16 of 20 is exactly 80 %, and 79,99996 % is less. */
function takesFraction(threshold: Threshold, { n, of, scale }: { n: number; of: number; scale: number }): boolean {
  const against = (end: Exact) => compareProducts(n, scale, end, of)
  const { gte, gt, lte, lt } = threshold
  return (
    (gte === undefined || against(gte) >= 0) &&
    (gt === undefined || against(gt) > 0) &&
    (lte === undefined || against(lte) <= 0) &&
    (lt === undefined || against(lt) < 0)
  )
}

/** Percentage in ten-thousandths, half up, never above all of it; of a count the count. Null: of nothing. */
export function shownFigure(figures: Figures): Exact | null {
  const fraction = fractionOf(figures)
  if (fraction === null) return null
  return timesRatio(
    figures.denominator === null ? fraction.n : Math.min(fraction.n, fraction.of),
    fraction.scale,
    fraction.of,
  )
}

function read({ reading }: NodeFact, figures: Figures): LeafInputs | null {
  const counts = (names: readonly string[]): number[] | null => {
    const found = names.map((name) => countOf(figures, name))
    return found.includes(null) ? null : (found as number[])
  }
  switch (reading.as) {
    case 'ratio':
      return figures.denominator === null
        ? null
        : { type: 'ratio', a: figures.denominator * POINT, b: figures.numerator * POINT }
    case 'value': {
      const value = shownFigure(figures)
      return value === null ? null : { type: 'bands', value }
    }
    case 'counts': {
      const found = counts(reading.figures)
      return found && { type: 'deduct', counts: found }
    }
    case 'values': {
      const found = counts(reading.figures)
      return found && { type: 'formula', values: found.map((count) => count * POINT) }
    }
    case 'steps': {
      const fraction = fractionOf(figures)
      const taken = fraction && reading.thresholds.find((threshold) => takesFraction(threshold, fraction))
      return taken ? { type: 'steps', option: taken.option } : null
    }
  }
}

/** The inputs a figure gives, or null where the criterion's own rule does not take them: then people enter. */
export function inputsOf(fact: NodeFact, scoring: Scoring, maxPoints: number, figures: Figures): LeafInputs | null {
  const inputs = read(fact, figures)
  if (inputs === null) return null
  return 'problem' in scoreLeaf(scoring, maxPoints as never, inputs) ? null : inputs
}

/** The best and the worst step by a first guess: all of it, or a yes; of things that are counted, none of them. What is left is the worst. */
function firstThresholds({ options }: Scoring & { type: 'steps' }, unit: FactUnit): Threshold[] {
  const pointsOf = (at: number) => options[at]?.points ?? 0
  const places = options.map((_, at) => at)
  const best = places.reduce((most, at) => (pointsOf(at) > pointsOf(most) ? at : most), 0)
  const worst = places.reduce((least, at) => (pointsOf(at) < pointsOf(least) ? at : least), 0)
  const whole = { rate: { gte: HUNDRED }, 'yes-no': { gte: POINT }, count: { lte: 0 } }[unit]
  return [{ option: best, ...whole }, ...(worst === best ? [] : [{ option: worst }])]
}

/**
 * In the order in which they are tried: from high down where they begin somewhere, from low up where they only end, and whatever is left
 * for a step without ends.
 */
export const inOrderOfTrying = (thresholds: readonly Threshold[]): Threshold[] => {
  const rankOf = ({ gte, lte }: Threshold) => (gte !== undefined ? 0 : lte !== undefined ? 1 : 2)
  return thresholds.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || (b.gte ?? 0) - (a.gte ?? 0) || (a.lte ?? 0) - (b.lte ?? 0),
  )
}

/** What an official begins with when he chooses a source for a criterion. */
export function firstReading(scoring: Scoring, source: { unit: FactUnit; denominator: string | null }): Reading | null {
  const { unit, denominator } = source
  switch (scoring.type) {
    case 'ratio':
      return { as: 'ratio' }
    case 'bands':
      return { as: 'value' }
    case 'deduct':
      return { as: 'counts', figures: scoring.rules.map(() => (denominator === null ? 'numerator' : 'missed')) }
    case 'formula':
      return {
        as: 'values',
        figures: scoring.inputs.map((_, at) => (at === 0 && denominator !== null ? 'denominator' : 'numerator')),
      }
    case 'steps':
      return { as: 'steps', thresholds: firstThresholds(scoring, unit) }
    default:
      return null
  }
}
