/** The points of a formula: the first alternative whose condition holds, rounded once, from 0 to the maximum. */
import { NO_POINTS, type Points, points } from '../../../../../shared/points.ts'
import type { ParReason } from '../../../refusals.vi.ts'
import { DividedByZero, evaluated, holds, type Values } from './evaluate.ts'
import { type Amount, MAXIMUM, namesIn } from './expression.ts'
import { type FormulaScoring, readScoring, titlesOf } from './formula.ts'
import { amountInWords, conditionInWords } from './formula-words.ts'
import { compare, type Fraction, fromExact, toExact, ZERO } from './fraction.ts'

export type FormulaScore =
  | { problem: ParReason }
  | { alternative: number; notApplicable: true }
  /** `exact` before rounding and bounding, to be shown in the working. */
  | { alternative: number; exact: Fraction; points: Points }

function whyNotValues({ inputs }: FormulaScoring, given: readonly number[]): ParReason | null {
  if (given.length !== inputs.length) return { reason: 'par.formula-values', params: { count: inputs.length } }
  const off = inputs.find((_, at) => !Number.isSafeInteger(given[at]) || (given[at] as number) < 0)
  return off ? { reason: 'par.value-negative', params: { input: off.title } } : null
}

export const valuesOf = ({ inputs }: FormulaScoring, maxPoints: Points, given: readonly number[]): Values =>
  new Map([
    [MAXIMUM, fromExact(maxPoints)],
    ...inputs.map(({ name }, at) => [name, fromExact(given[at] as number)] as const),
  ])

function zeroProblem(scoring: FormulaScoring, divisor: Amount): ParReason {
  const titles = titlesOf(scoring)
  const asked = namesIn(divisor).flatMap((name) => titles.get(name) ?? [])
  const params = { divisor: amountInWords(divisor, titles) }
  return asked.length === 0
    ? { reason: 'par.formula-zero-of-set', params }
    : { reason: 'par.formula-zero-of-inputs', params: { ...params, inputs: asked.join(', ') } }
}

function noneProblem(scoring: FormulaScoring): ParReason {
  const titles = titlesOf(scoring)
  const conditions = readScoring(scoring).alternatives.flatMap(({ when }) =>
    when === null ? [] : [conditionInWords(when, titles)],
  )
  return { reason: 'par.formula-none-applies', params: { conditions: conditions.join('; ') } }
}

function bounded(exact: Fraction, maxPoints: Points): Points {
  if (compare(exact, ZERO) <= 0) return NO_POINTS
  return compare(exact, fromExact(maxPoints)) >= 0 ? maxPoints : points(toExact(exact))
}

/** @param given whole ten-thousandths, in the order of the scoring's inputs. */
export function formulaScore(scoring: FormulaScoring, maxPoints: Points, given: readonly number[]): FormulaScore {
  const { alternatives, problems } = readScoring(scoring)
  const [damaged] = problems
  if (damaged) return { problem: { reason: 'par.formula-damaged', params: { problem: damaged.sentence } } }
  const off = whyNotValues(scoring, given)
  if (off) return { problem: off }
  const values = valuesOf(scoring, maxPoints, given)
  try {
    const alternative = alternatives.findIndex(({ when }) => when === null || holds(when, values))
    const chosen = alternatives[alternative]
    if (!chosen) return { problem: noneProblem(scoring) }
    if (chosen.points === null) return { alternative, notApplicable: true }
    const exact = evaluated(chosen.points, values)
    return { alternative, exact, points: bounded(exact, maxPoints) }
  } catch (error) {
    if (error instanceof DividedByZero) return { problem: zeroProblem(scoring, error.divisor) }
    throw error
  }
}
