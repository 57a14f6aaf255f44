/** Means of forms with their deviation and interval. The mean is an exact fraction until it is rounded, once, half up. */
import { FULL } from '../questionnaire.ts'
import { correctionOf } from './correction.ts'
import type { FormValue } from './form-values.ts'
import { reachOf } from './student-t.ts'

/** The forms of one group about one unit. */
export interface Stratum {
  values: readonly FormValue[]
  /** How many could have been asked; null: unknown. */
  population: number | null
  /** Its share in the mean, on any scale; null: as the answers fall. */
  weight: number | null
}

export interface Estimate {
  answers: number
  population: number | null
  /** Whether the groups' weights made the mean, or every form counts the same. */
  isWeighted: boolean
  /** Ten-thousandths of a percent, like all that follows. */
  mean: number
  deviation: number | null
  /** Standard error, the correction for a small population included. */
  error: number | null
  /** Of freedom, in ten-thousandths. */
  degrees: number | null
  low: number | null
  high: number | null
}

interface Fraction {
  n: bigint
  d: bigint
}

const NOTHING: Fraction = { n: 0n, d: 1n }
const plus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })
const roundHalfUp = ({ n, d }: Fraction) => Number((2n * n + d) / (2n * d))
const toNumber = ({ n, d }: Fraction) => Number((n * 1_000_000n) / d) / 1_000_000

/** Forms are added by how many questions they answered, so that numbers stay small. */
function meanFraction(values: readonly FormValue[]): Fraction {
  const sums = new Map<number, number>()
  for (const { sum, answers } of values) sums.set(answers, (sums.get(answers) ?? 0) + sum)
  const total = [...sums].reduce((all, [answers, sum]) => plus(all, { n: BigInt(sum), d: BigInt(answers) }), NOTHING)
  return { n: total.n, d: total.d * BigInt(values.length) }
}

/** Sample variance: n − 1 below the line. */
function varianceOf(values: readonly FormValue[]): number | null {
  if (values.length < 2) return null
  const numbers = values.map(({ sum, answers }) => sum / answers)
  const mean = toNumber(meanFraction(values))
  return numbers.reduce((all, value) => all + (value - mean) ** 2, 0) / (numbers.length - 1)
}

/** Variance of the mean of one sample. */
function spreadOf({ values, population }: Pick<Stratum, 'values' | 'population'>): number | null {
  const variance = varianceOf(values)
  return variance === null ? null : (variance / values.length) * (correctionOf(values.length, population) ?? 1)
}

/** Ten-thousandths of a weight, so that four places of it stay whole. */
const wholeWeight = (weight: number) => BigInt(Math.round(weight * 10_000))

function weightedMean(strata: readonly (Stratum & { weight: number })[]): Fraction {
  const sum = strata.reduce((all, { weight }) => all + wholeWeight(weight), 0n)
  const total = strata.reduce((all, { values, weight }) => {
    const mean = meanFraction(values)
    return plus(all, { n: mean.n * wholeWeight(weight), d: mean.d })
  }, NOTHING)
  return { n: total.n, d: total.d * sum }
}

/** Welch–Satterthwaite: the degrees of a sum of samples that vary differently. */
function weightedSpread(strata: readonly (Stratum & { weight: number })[]): { spread: number; degrees: number } | null {
  const sum = strata.reduce((all, { weight }) => all + weight, 0)
  const parts = strata.map((stratum) => ({
    spread: spreadOf(stratum),
    share: stratum.weight / sum,
    degrees: stratum.values.length - 1,
  }))
  if (parts.some((part) => part.spread === null)) return null
  const terms = parts.map((part) => ({ ...part, spread: part.share ** 2 * (part.spread as number) }))
  const spread = terms.reduce((all, term) => all + term.spread, 0)
  const below = terms.reduce((all, term) => all + term.spread ** 2 / term.degrees, 0)
  const degrees = below === 0 ? terms.reduce((all, term) => all + term.degrees, 0) : spread ** 2 / below
  return { spread, degrees }
}

const isWeighed = (stratum: Stratum): stratum is Stratum & { weight: number } => stratum.weight !== null

/** All that could have been asked; unknown as soon as one group's number is. */
function populationOf(strata: readonly Stratum[]): number | null {
  return strata.some(({ population }) => population === null)
    ? null
    : strata.reduce((all, { population }) => all + (population as number), 0)
}

/**
 * @param strata every group that was asked; one that gave no answer has no part in the mean, and the others' weights carry it.
 * @returns null when nobody answered. No interval under two answers, nor where a weighted group has but one.
 */
export function estimate(strata: readonly Stratum[]): Estimate | null {
  const values = strata.flatMap((stratum) => stratum.values)
  if (values.length === 0) return null
  const answering = strata.filter((stratum) => stratum.values.length > 0)
  const isWeighted = strata.length > 1 && strata.every(isWeighed)
  const population = populationOf(strata)
  const exact = isWeighted ? weightedMean(answering.filter(isWeighed)) : meanFraction(values)
  const spread = isWeighted ? weightedSpread(answering.filter(isWeighed)) : unweightedSpread(values, population)
  const mean = roundHalfUp(exact)
  const variance = varianceOf(values)
  const told = { answers: values.length, population, isWeighted, mean }
  const deviation = variance === null ? null : Math.round(Math.sqrt(variance))
  if (spread === null) return { ...told, deviation, error: null, degrees: null, low: null, high: null }
  const error = Math.sqrt(spread.spread)
  const reach = error * reachOf(spread.degrees)
  return {
    ...told,
    deviation,
    error: Math.round(error),
    degrees: Math.round(spread.degrees * 10_000),
    low: Math.max(0, Math.round(toNumber(exact) - reach)),
    high: Math.min(FULL, Math.round(toNumber(exact) + reach)),
  }
}

function unweightedSpread(values: readonly FormValue[], population: number | null) {
  const spread = spreadOf({ values, population })
  return spread === null ? null : { spread, degrees: values.length - 1 }
}
