/** The head's word on a criterion before the sheet is sent: of what it holds, and when it has lapsed. */
import type { ParReason } from '../../refusals.vi.ts'
import { type HungPaper, type Paper, papersOfSelf, sawTheSame } from '../sheets/hands.ts'
import {
  isScoredByUnit,
  type LeafToSubmit,
  type OpenSheet,
  whyIncomplete,
  whyNotEdit,
} from '../sheets/self-assessment.ts'

/** What was looked at. */
export interface Seen {
  /** Version of the entry. */
  entryVersion: number
  evidenceSeen: readonly Paper[]
}

export interface Review extends Seen {
  outcome: 'approved' | 'sent-back'
}

export interface Reviewed {
  entry: { version: number } | null
  evidence: readonly HungPaper[]
  review: Review | null
}

/** Whether what was looked at is still what is there. */
export const isOfNow = ({ entryVersion, evidenceSeen }: Seen, { entry, evidence }: Omit<Reviewed, 'review'>): boolean =>
  entryVersion === (entry?.version ?? 0) && sawTheSame(evidenceSeen, papersOfSelf(evidence))

/** An approval names the state it looked at, and lapses when that state changes. */
export const isApproved = (leaf: Reviewed): boolean => leaf.review?.outcome === 'approved' && isOfNow(leaf.review, leaf)

/**
 * 'approved' · 'lapsed': approved, changed since · 'sent-back' · 'answered': sent back, changed since.
 * A word of the head is never dropped: what he looked at stays beside what is there now.
 */
export type ReviewState = 'none' | 'approved' | 'lapsed' | 'sent-back' | 'answered'

export function reviewState(leaf: Reviewed): ReviewState {
  const { review } = leaf
  if (review === null) return 'none'
  const holds = isOfNow(review, leaf)
  if (review.outcome === 'approved') return holds ? 'approved' : 'lapsed'
  return holds ? 'sent-back' : 'answered'
}

/** Whether the round asks for it, and the sheet is still in the unit's hands. */
export function whyNotReviewSheet(sheet: OpenSheet, now: Date): ParReason | null {
  return sheet.headReview === true ? whyNotEdit(sheet, now) : { reason: 'par.no-head-review' }
}

/** Approval is of a criterion that could be sent; sending back is of anything that was entered, and says why. */
export function whyNotReview(
  asked: LeafToSubmit,
  { outcome, comment }: { outcome: Review['outcome']; comment: string },
): ParReason | null {
  const { leaf, entry } = asked
  const about = { params: { code: leaf.code }, at: leaf.id }
  if (!isScoredByUnit(leaf)) return { reason: 'par.not-self-assessed', ...about }
  if (entry === null || (entry.inputs === null && !entry.notApplicable))
    return { reason: 'par.nothing-to-review', ...about }
  if (outcome === 'sent-back')
    return comment.trim() === '' ? { reason: 'par.sent-back-without-comment', ...about } : null
  return whyIncomplete(asked)[0] ?? null
}
