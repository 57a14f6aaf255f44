/** What both words of the head begin with, and how they are kept: each leaf with the version that was seen of his side's word on it. */
import type { Call } from '../../../../platform/http/call.ts'
import { openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { reviewFrom } from '../../queries/unit/work-inside.ts'
import { refuseIf } from '../../refusals.vi.ts'
import type { Paper } from '../../rules/sheets/hands.ts'
import { type Review, whyNotReviewSheet } from '../../rules/unit/review.ts'
import { keepOver } from '../sheets/keep-over.ts'

export async function sheetToReview({ tx, now }: Call, assessmentId: string) {
  const sheet = await openedSheet(tx, assessmentId, 'share')
  refuseIf(whyNotReviewSheet(sheet.open, now))
  return sheet
}

export interface Word {
  criterionId: string
  /** Of the review that was seen; 0 for none. */
  version: number
  entryVersion: number
  evidenceSeen: readonly Paper[]
  outcome: Review['outcome']
  comment: string
}

/** @returns what is kept now, or undefined when somebody else has spoken since. */
export async function keepReview({ tx, actor, now }: Call, assessmentId: string, word: Word) {
  const at = { assessment_id: assessmentId, criterion_id: word.criterionId }
  const values = {
    outcome: word.outcome,
    comment: word.comment,
    entry_version: word.entryVersion,
    evidence_seen: JSON.stringify(word.evidenceSeen),
    reviewed_by: actor.accountId,
    reviewed_by_name: actor.fullName,
    reviewed_at: now.toISOString(),
  }
  const kept = await keepOver(tx, 'par.review', { at, version: word.version, values })
  return kept && reviewFrom(kept)
}
