/** A criteria set as its checks want it. */
import { NO_POINTS, type Points } from '../../../../shared/points.ts'
import type { NodeFact } from '../facts/reading.ts'
import type { Scoring } from '../scoring/scoring.ts'
import type { AssessedBy } from '../sheets/self-assessment.ts'
import type { AdjustmentPart } from '../sheets/totals.ts'

export type NodeKind = 'area' | 'criterion' | 'subcriterion'

/** A paper that a criterion asks for, and whether the sheet may go without it. */
export interface WantedPaper {
  what: string
  mandatory: boolean
}

export interface SetNode {
  code: string
  parent: string | null
  title: string
  maxPoints: Points
  /** 'mixed' on a parent whose leaves differ. */
  assessedBy: AssessedBy | 'mixed'
  scoring: Scoring | null
  evidence: readonly WantedPaper[]
  /** As the set names it; what stands below inherits it. */
  appraisingBody: string | null
  /** Where its figures come from of their own accord; absent: people enter them. */
  fact?: NodeFact | undefined
}

/** Outside the hundred. */
export interface Adjustments {
  bonus: AdjustmentPart
  penalty: AdjustmentPart
}

export interface DraftSet {
  totalPoints: Points
  surveyPoints: Points
  adjustments: Adjustments
  nodes: readonly SetNode[]
}

export const NO_ADJUSTMENTS: Adjustments = {
  bonus: { max: NO_POINTS, rules: [] },
  penalty: { max: NO_POINTS, rules: [] },
}
