/** A formula of a criterion: named inputs, and alternatives of which the first whose condition holds gives the points. */
import { type Amount, type Condition, NAME } from './expression.ts'
import type { FormulaProblem } from './formula-problem.ts'
import { oneForm } from './look-over.ts'
import { readAmount, readCondition } from './read-formula.ts'

export interface FormulaInput {
  /** How the formula calls it. */
  name: string
  /** How people call it. */
  title: string
}

export interface FormulaAlternative {
  title: string
  /** The condition; null: otherwise. */
  when: string | null
  /** The expression; null: the criterion leaves the denominator. */
  points: string | null
}

export interface FormulaScoring {
  type: 'formula'
  inputs: readonly FormulaInput[]
  alternatives: readonly FormulaAlternative[]
}

export interface ReadAlternative {
  when: Condition | null
  points: Amount | null
}

/** A problem with the field it stands in. */
export interface PlacedProblem extends FormulaProblem {
  alternative: number
  part: 'when' | 'points'
}

export interface ReadFormula {
  /** As written, index by index; meaningful only when there are no problems. */
  alternatives: readonly ReadAlternative[]
  problems: readonly PlacedProblem[]
}

function read({ inputs, alternatives }: FormulaScoring): ReadFormula {
  const names = inputs.map((input) => input.name)
  const problems: PlacedProblem[] = []
  const taken = <E>(
    found: { expression: E } | { problem: FormulaProblem },
    place: Pick<PlacedProblem, 'alternative' | 'part'>,
  ) => {
    if ('expression' in found) return found.expression
    problems.push({ ...found.problem, ...place })
    return null
  }
  const readable = alternatives.map(({ when, points }, alternative) => ({
    when: when === null ? null : taken(readCondition(when, names), { alternative, part: 'when' }),
    points: points === null ? null : taken(readAmount(points, names), { alternative, part: 'points' }),
  }))
  return { alternatives: readable, problems }
}

/** A scoring is never changed in place: read once, used for every unit. */
const remembered = new WeakMap<FormulaScoring, ReadFormula>()

export function readScoring(scoring: FormulaScoring): ReadFormula {
  const before = remembered.get(scoring)
  if (before) return before
  const now = read(scoring)
  remembered.set(scoring, now)
  return now
}

/** Titles as they stand within a formula in words. */
export const titlesOf = ({ inputs }: FormulaScoring): ReadonlyMap<string, string> =>
  new Map(inputs.map(({ name, title }) => [name, `“${title}”`]))

export function alternativeName({ alternatives }: FormulaScoring, at: number): string {
  const title = alternatives[at]?.title ?? ''
  return title === '' ? `phương án ${at + 1}` : `phương án “${title}”`
}

const WORDS = new RegExp(NAME.source.replace(/^\^|\$$/g, ''), 'gu')
const wordsIn = (text: string | null): string[] => (text === null ? [] : (oneForm(text).match(WORDS) ?? []))

/** Indexes of the alternatives that speak of the input, readable or not. */
export const usesOf = ({ alternatives }: FormulaScoring, name: string): number[] =>
  alternatives.flatMap(({ when, points }, at) => ([...wordsIn(when), ...wordsIn(points)].includes(name) ? [at] : []))
