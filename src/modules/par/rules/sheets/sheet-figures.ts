/** The figures of one sheet, as the unit sees them and as the appraiser does, from the inputs of its leaves. */
import { NO_POINTS, type Points, points } from '../../../../shared/points.ts'
import { scoreLeaf } from '../scoring/scoring.ts'
import { type AppraisalWord, type LeafHands, type View, type Word, wordInForce } from './hands.ts'
import { isScoredByUnit, type Leaf } from './self-assessment.ts'
import {
  type AdjustmentPart,
  adjustmentPoints,
  type CompiledSet,
  type IndexResult,
  indexOf,
  NOT_APPLICABLE,
  NOT_SCORED,
  type Totals,
  totalsOf,
} from './totals.ts'

export interface LeafState extends LeafHands {
  /** Percentage brought in from outside, in ten-thousandths. */
  imported: { percent: number } | null
  /** Approved as not applicable to this unit, or to nobody in this round: out of the denominator whatever was entered. */
  exemption?: object | null | undefined
}

/** Points a word gives, or a mark of totals.ts. */
export function wordValue(leaf: Leaf, given: Word | null): number {
  if (!given) return NOT_SCORED
  if (given.notApplicable) return NOT_APPLICABLE
  if (given.inputs === null) return NOT_SCORED
  const score = scoreLeaf(leaf.scoring, leaf.maxPoints, given.inputs)
  return 'points' in score ? score.points : 'notApplicable' in score ? NOT_APPLICABLE : NOT_SCORED
}

/** Points of a leaf in ten-thousandths, NOT_APPLICABLE or NOT_SCORED. */
export function leafValue(leaf: Leaf, state: LeafState | undefined, view: View): number {
  if (!state) return NOT_SCORED
  if (state.exemption != null) return NOT_APPLICABLE
  if (!isScoredByUnit(leaf)) {
    if (state.imported === null) return NOT_SCORED
    const type = leaf.scoring.type === 'external' ? 'external' : 'survey'
    return wordValue(leaf, { inputs: { type, percent: state.imported.percent }, notApplicable: false })
  }
  return wordValue(leaf, wordInForce(state, view))
}

export type AppraisingHand = 'first' | 'second' | 'council'
/** A hand gives its points as if those after it had not spoken. */
const ALONE = {
  first: (word: AppraisalWord) => ({ appraisal: word, second: null, council: null }),
  second: (word: AppraisalWord) => ({ second: word, council: null }),
  council: (word: AppraisalWord) => ({ council: word }),
}

/** What a word of a hand makes of a leaf. */
export const valueOfWord = (leaf: Leaf, state: LeafState, hand: AppraisingHand, word: AppraisalWord): number =>
  leafValue(leaf, { ...state, ...ALONE[hand](word) }, 'appraised')

export interface SheetPlan {
  compiled: CompiledSet
  /** In the order of `compiled.leaves`. */
  leaves: readonly Leaf[]
  adjustments: { bonus: AdjustmentPart; penalty: AdjustmentPart }
}

export interface Adjusted {
  bonus: readonly number[]
  penalty: readonly number[]
}

export interface SheetFigures extends IndexResult {
  totals: Totals
  /** Points of surveyed leaves, a tie-breaker of some provinces. */
  surveyPoints: Points
}

export function sheetFigures(
  plan: SheetPlan,
  stateOf: (criterionId: string) => LeafState | undefined,
  adjusted: Adjusted,
  view: View,
): SheetFigures {
  const column = Float64Array.from(plan.leaves, (leaf) => leafValue(leaf, stateOf(leaf.id), view))
  return figuresOfColumn(plan, column, adjusted)
}

/** @param column points of each leaf in the order of the plan, or a mark of totals.ts. */
export function figuresOfColumn(plan: SheetPlan, column: ArrayLike<number>, adjusted: Adjusted): SheetFigures {
  let survey = 0
  for (const [at, leaf] of plan.leaves.entries()) {
    const value = column[at] as number
    if (leaf.assessedBy === 'survey' && value > 0) survey += value
  }
  const totals = totalsOf(plan.compiled, column)
  const bonus = adjusted.bonus.length > 0 ? adjustmentPoints(plan.adjustments.bonus, adjusted.bonus) : NO_POINTS
  const penalty = adjusted.penalty.length > 0 ? adjustmentPoints(plan.adjustments.penalty, adjusted.penalty) : NO_POINTS
  return { ...indexOf(plan.compiled, totals, bonus, penalty), totals, surveyPoints: points(survey) }
}
