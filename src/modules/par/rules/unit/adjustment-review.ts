/** The head's word on bonus and penalty before the sheet is sent: one more row beside the criteria. */
import type { ParReason } from '../../refusals.vi.ts'
import { type AdjustmentCounts, isSameClaim } from '../sheets/adjustment.ts'

type Outcome = 'approved' | 'sent-back'

export interface AdjustmentReview extends AdjustmentCounts {
  outcome: Outcome
}

export interface ReviewedAdjustment {
  claimed: AdjustmentCounts
  review: AdjustmentReview | null
}

/** Where nothing is claimed there is nothing to answer for. */
export const isClaimed = ({ bonus, penalty }: AdjustmentCounts): boolean =>
  [...bonus, ...penalty].some((count) => count > 0)

const isOfNow = ({ claimed, review }: ReviewedAdjustment): boolean => review !== null && isSameClaim(review, claimed)

/** @returns as `reviewState` of a criterion; 'none' too where nothing is claimed. */
export function adjustmentReviewState(of: ReviewedAdjustment) {
  const { review, claimed } = of
  if (review === null || !isClaimed(claimed)) return 'none'
  if (review.outcome === 'approved') return isOfNow(of) ? 'approved' : 'lapsed'
  return isOfNow(of) ? 'sent-back' : 'answered'
}

export const isAdjustmentApproved = (of: ReviewedAdjustment): boolean =>
  !isClaimed(of.claimed) || adjustmentReviewState(of) === 'approved'

export function whyNotReviewAdjustment(
  claimed: AdjustmentCounts,
  { outcome, comment }: { outcome: Outcome; comment: string },
): ParReason | null {
  if (!isClaimed(claimed)) return { reason: 'par.nothing-claimed' }
  return outcome === 'sent-back' && comment.trim() === '' ? { reason: 'par.claim-back-without-comment' } : null
}
