/** What both words of the head begin with, and how they are kept: each leaf with the version that was seen of his side's word on it. */
import type { Call } from '../../../../platform/http/call.ts'
import { openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { reviewFrom } from '../../queries/unit/work-inside.ts'
import { refuseIf } from '../../refusals.vi.ts'
import type { Paper } from '../../rules/sheets/hands.ts'
import { type Review, whyNotReviewSheet } from '../../rules/unit/review.ts'

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
  const { criterionId, version } = word
  const values = {
    outcome: word.outcome,
    comment: word.comment,
    entry_version: word.entryVersion,
    evidence_seen: JSON.stringify(word.evidenceSeen),
    reviewed_by: actor.accountId,
    reviewed_by_name: actor.fullName,
    reviewed_at: now.toISOString(),
  }
  const kept =
    version === 0
      ? await tx
          .insertInto('par.review')
          .values({ assessment_id: assessmentId, criterion_id: criterionId, ...values })
          .onConflict((conflict) => conflict.columns(['assessment_id', 'criterion_id']).doNothing())
          .returningAll()
          .executeTakeFirst()
      : await tx
          .updateTable('par.review')
          .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
          .where('assessment_id', '=', assessmentId)
          .where('criterion_id', '=', criterionId)
          .where('version', '=', version)
          .returningAll()
          .executeTakeFirst()
  return kept && reviewFrom(kept)
}
