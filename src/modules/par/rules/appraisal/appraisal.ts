/** What an appraiser may do with a sheet: never his own unit's, inputs and not points, never without a reason. */
import type { ParReason } from '../../refusals.vi.ts'
import { type StageWindow, whyNotInWindow } from '../rounds/windows.ts'
import { type LeafInputs, scoreLeaf } from '../scoring/scoring.ts'
import { type AssessmentStatus, isPastAppraisal, stateAfter, statusInWords } from '../sheets/assessment-state.ts'
import { isScoredByUnit, type Leaf } from '../sheets/self-assessment.ts'
import type { Sides } from './appraiser.ts'

export interface Appraising extends Sides {
  status: AssessmentStatus
  windows: readonly StageWindow[]
}

/** Separation of duties first: it holds whatever the state. */
export function whyNotAppraise({ status, unitId, appraiserUnitId, windows }: Appraising, now: Date): ParReason | null {
  if (unitId === appraiserUnitId) return { reason: 'par.own-unit' }
  if (status === 'published') return { reason: 'par.already-published' }
  if (status === 'draft' || status === 'returned') return { reason: 'par.not-submitted' }
  if (isPastAppraisal(status)) return { reason: 'par.already-appraised', params: { status: statusInWords[status] } }
  if (status !== 'submitted') return { reason: 'par.not-open', params: { status: statusInWords[status] } }
  const first = whyNotInWindow('appraisal', windows, now)
  return first === null || whyNotInWindow('second-appraisal', windows, now) === null ? null : first
}

export type Correction =
  | { outcome: 'agreed'; reason?: string }
  | { outcome: 'corrected'; inputs: LeafInputs | null; notApplicable: boolean; reason: string }

export function whyNotCorrect(leaf: Leaf, correction: Correction, hasSelfEntry: boolean): ParReason | null {
  if (!isScoredByUnit(leaf)) return { reason: 'par.not-self-assessed', params: { code: leaf.code } }
  if (correction.outcome === 'agreed')
    return hasSelfEntry ? null : { reason: 'par.nothing-to-agree', params: { code: leaf.code } }
  if (correction.reason.trim() === '') return { reason: 'par.correction-without-reason', params: { code: leaf.code } }
  if (correction.notApplicable)
    return leaf.mayBeNotApplicable ? null : { reason: 'par.must-apply', params: { code: leaf.code } }
  if (correction.inputs === null) return { reason: 'par.leaf-empty', params: { code: leaf.code } }
  const score = scoreLeaf(leaf.scoring, leaf.maxPoints, correction.inputs)
  return 'problem' in score ? score.problem : null
}

/** Each leaf the unit scored must have been looked at before the sheet is closed. */
export function whyNotClose(
  appraising: Appraising,
  leaves: readonly { leaf: Leaf; appraised: boolean }[],
  now: Date,
): ParReason[] {
  const closed = whyNotAppraise(appraising, now)
  const open = leaves
    .filter(({ leaf, appraised }) => isScoredByUnit(leaf) && !appraised)
    .map(({ leaf }): ParReason => ({ reason: 'par.leaf-not-appraised', params: { code: leaf.code }, at: leaf.id }))
  return closed ? [closed, ...open] : open
}

/** What is closed is opened again, a step at a time, by whoever runs the round, as long as nothing is published. */
export function whyNotReopen(status: AssessmentStatus): ParReason | null {
  if (status === 'published') return { reason: 'par.already-published' }
  return isPastAppraisal(status) ? null : { reason: 'par.not-appraised-yet', params: { status: statusInWords[status] } }
}

/** Where reopening leads: a settled sheet whose unit explained goes back to the second appraisal alone. */
export const reopenedTo = (status: AssessmentStatus, wasExplained: boolean): AssessmentStatus | null =>
  stateAfter(status, status === 'settled' && wasExplained ? 'resume' : 'reopen')
