/** What stands between a formula and the issuing of its set; and what the set's editor may not take away. */
import type { ParReason } from '../../refusals.vi.ts'
import { NAME, RESERVED } from '../scoring/formula/expression.ts'
import { alternativeName, type FormulaScoring, readScoring, usesOf } from '../scoring/formula/formula.ts'

const MOST = 12

function whyNotNames(code: string, { inputs }: FormulaScoring): ParReason[] {
  return inputs.flatMap(({ name, title }, at): ParReason[] => {
    if (!NAME.test(name) || RESERVED.has(name))
      return [{ reason: 'par.formula-name', params: { code, name, reserved: [...RESERVED].join(', ') }, at: code }]
    if (inputs.findIndex((other) => other.name === name) !== at)
      return [{ reason: 'par.formula-name-twice', params: { code, name }, at: code }]
    return title.trim() === '' ? [{ reason: 'par.formula-title-missing', params: { code, name }, at: code }] : []
  })
}

/** Each problem of the formula of the leaf `code`. */
export function formulaProblems(code: string, scoring: FormulaScoring): ParReason[] {
  const { inputs, alternatives } = scoring
  const about = { params: { code }, at: code }
  if (inputs.length === 0) return [{ reason: 'par.formula-without-inputs', ...about }]
  if (alternatives.length === 0) return [{ reason: 'par.formula-without-alternatives', ...about }]
  if (Math.max(inputs.length, alternatives.length) > MOST)
    return [{ reason: 'par.formula-too-many', params: { code, most: MOST }, at: code }]
  const wrong = readScoring(scoring).problems.map(
    ({ alternative, part, place, sentence }): ParReason => ({
      reason: 'par.formula-wrong',
      params: {
        code,
        where: `${part === 'when' ? 'điều kiện' : 'công thức'} của ${alternativeName(scoring, alternative)}`,
        place: place + 1,
        problem: sentence,
      },
      at: code,
    }),
  )
  const unused = inputs
    .filter(({ name }) => usesOf(scoring, name).length === 0)
    .map((input): ParReason => ({ reason: 'par.formula-input-unused', params: { code, ...input }, at: code }))
  const otherwise = alternatives.findIndex(({ when }) => when === null)
  const unreachable = alternatives.flatMap((_, at): ParReason[] =>
    otherwise >= 0 && at > otherwise
      ? [{ reason: 'par.formula-unreachable', params: { code, where: alternativeName(scoring, at) }, at: code }]
      : [],
  )
  return [...whyNotNames(code, scoring), ...wrong, ...unused, ...unreachable]
}

/** An input is not taken away from under the formula that asks about it. */
export function whyNotRemoveInput(scoring: FormulaScoring, name: string): ParReason | null {
  const [at] = usesOf(scoring, name)
  if (at === undefined) return null
  const title = scoring.inputs.find((input) => input.name === name)?.title ?? name
  return { reason: 'par.formula-input-used', params: { title, name, where: alternativeName(scoring, at) } }
}
