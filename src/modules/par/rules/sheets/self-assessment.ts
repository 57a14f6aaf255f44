/** Whether a unit may change one criterion, and why it may not send its sheet yet. */

import type { Points } from '../../../../shared/points.ts'
import { sentenceOf } from '../../../../shared/refusal.ts'
import { type ParReason, sentences } from '../../refusals.vi.ts'
import type { NodeFact } from '../facts/reading.ts'
import { type StageWindow, whyNotInWindow } from '../rounds/windows.ts'
import { type LeafInputs, type Scoring, scoreLeaf } from '../scoring/scoring.ts'
import { isSame } from '../sets/same.ts'
import { isAdjustmentApproved, type ReviewedAdjustment } from '../unit/adjustment-review.ts'
import { ADJUSTMENT } from './adjustment.ts'
import { type AssessmentStatus, isOpenToUnit, statusInWords } from './assessment-state.ts'

/** Who gives the value of a leaf: the unit itself, a survey, a source outside, another system of the province. */
export type AssessedBy = 'self' | 'survey' | 'external' | 'system'

export interface Leaf {
  id: string
  code: string
  scoring: Scoring
  maxPoints: Points
  assessedBy: AssessedBy
  /** Some paper is mandatory. */
  evidenceRequired: boolean
  /** The body that appraises it, as the set names it; null: whoever consolidates. */
  appraisingBody: string | null
  mayBeNotApplicable: boolean
  /** Where its figures come from of their own accord. */
  fact?: NodeFact
}

export interface SelfEntry {
  inputs: LeafInputs | null
  notApplicable: boolean
  notApplicableReason: string
  /** Why it is something else than the computed figure. */
  objection?: string
}

export interface OpenSheet {
  status: AssessmentStatus
  windows: readonly StageWindow[]
  /** Later ends for this unit alone. */
  extendedTo?: string
  explanationExtendedTo?: string
  /** The head approves each criterion before the sheet may be sent. */
  headReview?: boolean
}

/** Survey and external values are brought in; the unit scores the rest. */
export const isScoredByUnit = ({ assessedBy, scoring }: Pick<Leaf, 'assessedBy' | 'scoring'>): boolean =>
  assessedBy === 'self' && scoring.type !== 'survey' && scoring.type !== 'external'

/** A returned sheet may be mended during explanation as well as during self-assessment. */
export function whyNotEdit(
  { status, windows, extendedTo, explanationExtendedTo }: OpenSheet,
  now: Date,
): ParReason | null {
  if (status === 'published') return { reason: 'par.already-published' }
  if (status === 'submitted') return { reason: 'par.already-submitted' }
  if (!isOpenToUnit(status)) return { reason: 'par.not-open', params: { status: statusInWords[status] } }
  const closed = whyNotInWindow('self-assessment', windows, now, extendedTo)
  if (closed === null || status === 'draft') return closed
  const supplement = [
    whyNotInWindow('explanation', windows, now, explanationExtendedTo),
    whyNotInWindow('appraisal', windows, now),
  ]
  return supplement.includes(null) ? null : closed
}

/** Whether this leaf takes this entry; the sheet itself is asked about by `whyNotEdit`. */
export function whyNotScore(leaf: Leaf, entry: SelfEntry): ParReason | null {
  if (!isScoredByUnit(leaf)) return { reason: 'par.not-self-assessed', params: { code: leaf.code } }
  if (entry.notApplicable)
    return leaf.mayBeNotApplicable ? null : { reason: 'par.must-apply', params: { code: leaf.code } }
  if (entry.inputs === null) return null
  const score = scoreLeaf(leaf.scoring, leaf.maxPoints, entry.inputs)
  return 'problem' in score ? score.problem : null
}

/** A leaf as the guards of submission ask about it. */
export interface LeafToSubmit {
  leaf: Leaf
  entry: SelfEntry | null
  /** How many papers hang on it. */
  evidence: number
  /** By the head, as it is now; of no matter where the round asks for no review. */
  approved?: boolean
  /** What the computed figure gives, and whether the unit took it; absent: there is none. */
  computed?: { inputs: LeafInputs; isTaken: boolean } | undefined
}

/** What the guards ask of a computed figure that can be read into the leaf; undefined: there is none. */
export const computedFor = (
  inputs: LeafInputs | null | undefined,
  entry: { factValueId?: string | null } | null,
): LeafToSubmit['computed'] => (inputs ? { inputs, isTaken: entry?.factValueId != null } : undefined)

/** What a leaf of the unit still lacks, each with its id. */
export function whyIncomplete({ leaf, entry, evidence, computed }: LeafToSubmit): ParReason[] {
  const about = { params: { code: leaf.code }, at: leaf.id }
  if (entry?.notApplicable)
    return entry.notApplicableReason.trim() === '' ? [{ reason: 'par.reason-missing', ...about }] : []
  if (!entry?.inputs) return [{ reason: 'par.leaf-empty', ...about }]
  const isComputed = computed !== undefined && (computed.isTaken || isSame(computed.inputs, entry.inputs))
  const problem = whyNotScore(leaf, entry)
  const reasons: ParReason[] = problem
    ? [
        {
          reason: 'par.leaf-wrong',
          params: { code: leaf.code, problem: sentenceOf(sentences[problem.reason][1], problem.params) },
          at: leaf.id,
        },
      ]
    : []
  if (computed && !isComputed && (entry.objection ?? '').trim() === '')
    reasons.push({ reason: 'par.objection-missing', ...about })
  // A computed figure is proved by its own rows.
  if (leaf.evidenceRequired && evidence === 0 && !isComputed) reasons.push({ reason: 'par.evidence-missing', ...about })
  return reasons
}

/** What the unit left untouched is taken as computed when the sheet goes; where the head approves, somebody takes it first. */
export const willBeTaken = (
  { entry, computed }: LeafToSubmit,
  { headReview }: Pick<OpenSheet, 'headReview'>,
): boolean => headReview !== true && computed !== undefined && !entry?.inputs && entry?.notApplicable !== true

/** Everything that stands between the sheet and its submission, each with the id of its criterion. */
export function whyNotSubmit(
  sheet: OpenSheet,
  leaves: readonly LeafToSubmit[],
  now: Date,
  adjustment: ReviewedAdjustment,
): ParReason[] {
  const closed = whyNotEdit(sheet, now)
  const missing = leaves
    .filter(({ leaf }) => isScoredByUnit(leaf))
    .flatMap((asked): ParReason[] => {
      const { leaf, approved } = asked
      if (willBeTaken(asked, sheet)) return []
      const lacks = whyIncomplete(asked)
      return lacks.length > 0 || !sheet.headReview || approved === true
        ? lacks
        : [{ reason: 'par.not-approved', params: { code: leaf.code }, at: leaf.id }]
    })
  const claim: ParReason[] =
    !sheet.headReview || isAdjustmentApproved(adjustment) ? [] : [{ reason: 'par.claim-not-approved', at: ADJUSTMENT }]
  return [...(closed ? [closed] : []), ...missing, ...claim]
}
