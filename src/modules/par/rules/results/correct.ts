/** A correction of what was published: other inputs, and all that follows from them. */
import type { ParReason } from '../../refusals.vi.ts'
import { type LeafInputs, scoreLeaf } from '../scoring/scoring.ts'
import { isSameClaim, whyNotCounts } from '../sheets/adjustment.ts'
import type { Word } from '../sheets/hands.ts'
import type { Leaf } from '../sheets/self-assessment.ts'
import type { Adjusted } from '../sheets/sheet-figures.ts'
import { type BlockInput, planOf, type UnitInput } from './block.ts'

export interface WordChange {
  unitId: number
  criterionId: string
  /** A percentage from outside stands here as its inputs. */
  inputs: LeafInputs | null
  notApplicable: boolean
}

export interface AdjustmentChange extends Adjusted {
  unitId: number
}

export interface Changes {
  words: readonly WordChange[]
  adjustments: readonly AdjustmentChange[]
}

const wordOf = ({ inputs, notApplicable }: WordChange): Word => ({
  inputs: notApplicable ? null : inputs,
  notApplicable,
})

/** @param changes that `whyNotCorrect` has nothing against. */
export function corrected<B extends BlockInput>(input: B, { words, adjustments }: Changes): B {
  const unitOf = (unit: UnitInput): UnitInput => {
    const adjusted = adjustments.find(({ unitId }) => unitId === unit.unitId)
    return {
      ...unit,
      ...(adjusted && { adjusted: { bonus: adjusted.bonus, penalty: adjusted.penalty } }),
      leaves: unit.leaves.map((leaf) => {
        const other = words.find((word) => word.unitId === unit.unitId && word.criterionId === leaf.criterionId)
        // What is written in place of a surveyed mean was not drawn from a sample.
        return other ? { ...leaf, word: wordOf(other), error: null } : leaf
      }),
    }
  }
  return { ...input, units: input.units.map(unitOf) }
}

/** Whatever order its members came back in. */
const isSameInputs = (a: LeafInputs | null, b: LeafInputs | null): boolean => {
  const listed = (inputs: LeafInputs | null) =>
    JSON.stringify(Object.entries(inputs ?? {}).toSorted(([x], [y]) => (x < y ? -1 : 1)))
  return listed(a) === listed(b)
}

const isSameWord = (was: Word | null, is: Word): boolean =>
  was !== null && was.notApplicable === is.notApplicable && (is.notApplicable || isSameInputs(was.inputs, is.inputs))

function whyNotWord(leaf: Leaf, unit: UnitInput, change: WordChange): ParReason | null {
  const at = `${unit.unitId}.${leaf.id}`
  const params = { code: leaf.code, unit: unit.unitName }
  const given = unit.leaves.find(({ criterionId }) => criterionId === leaf.id)
  if (given?.exempt) return { reason: 'par.correct-exempt', params, at }
  if (given && isSameWord(given.word, wordOf(change))) return { reason: 'par.correct-same', params, at }
  if (change.notApplicable)
    return leaf.mayBeNotApplicable ? null : { reason: 'par.must-apply', params: { code: leaf.code }, at }
  if (change.inputs === null) return { reason: 'par.correct-empty', params, at }
  const score = scoreLeaf(leaf.scoring, leaf.maxPoints, change.inputs)
  return 'problem' in score ? { ...score.problem, at } : null
}

function whyNotAdjustment({ criteriaSet }: BlockInput, unit: UnitInput, change: AdjustmentChange): ParReason | null {
  if (isSameClaim(unit.adjusted, change))
    return { reason: 'par.correct-same-adjustment', params: { unit: unit.unitName }, at: `${unit.unitId}` }
  return whyNotCounts(criteriaSet.adjustments, change)
}

const twice = (keys: readonly string[]): boolean => new Set(keys).size !== keys.length

export function whyNotCorrect(input: BlockInput, { words, adjustments }: Changes): ParReason[] {
  if (words.length + adjustments.length === 0) return [{ reason: 'par.correct-nothing' }]
  const keys = [
    ...words.map((word) => `${word.unitId} ${word.criterionId}`),
    ...adjustments.map((one) => `${one.unitId}`),
  ]
  if (twice(keys)) return [{ reason: 'par.correct-twice' }]
  const leaves = new Map(planOf(input.criteriaSet).leaves.map((leaf) => [leaf.id, leaf]))
  const units = new Map(input.units.map((unit) => [unit.unitId, unit]))
  const reasons = [
    ...words.map((change) => {
      const [leaf, unit] = [leaves.get(change.criterionId), units.get(change.unitId)]
      return leaf && unit ? whyNotWord(leaf, unit, change) : ({ reason: 'par.correct-unknown' } as const)
    }),
    ...adjustments.map((change) => {
      const unit = units.get(change.unitId)
      return unit ? whyNotAdjustment(input, unit, change) : ({ reason: 'par.correct-unknown' } as const)
    }),
  ]
  return reasons.filter((reason) => reason !== null)
}
