/** What stands between a sheet and its sending: what the unit lacks, and what its head has not approved as it is now. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { AdjustmentReview, Review } from '../../contract.ts'
import type { ParReason } from '../../refusals.vi.ts'
import type { LeafInputs } from '../../rules/scoring/scoring.ts'
import { computedFor, type Leaf, type LeafToSubmit, whyNotSubmit } from '../../rules/sheets/self-assessment.ts'
import { isApproved } from '../../rules/unit/review.ts'
import { leavesThatApply, type OpenedSheet } from '../sheets/opened-sheet.ts'
import { nothingSaid } from '../sheets/sheet-states.ts'
import { reviewsOf } from './work-inside.ts'

/** What the guards of submission ask of each leaf. */
export const leavesToSubmit = (sheet: OpenedSheet, reviews: ReadonlyMap<string, Review>): LeafToSubmit[] =>
  leavesThatApply(sheet).map((leaf) => leafToSubmit(sheet, leaf, reviews.get(leaf.id) ?? null))

export function leafToSubmit(sheet: OpenedSheet, leaf: Leaf, review: Review | null): LeafToSubmit {
  const { entry, evidence } = sheet.rowsOf(leaf.id) ?? nothingSaid()
  const inputs = sheet.factOf(leaf.id)?.now?.inputs as LeafInputs | null | undefined
  return {
    leaf,
    entry,
    evidence: evidence.length,
    approved: isApproved({ entry, evidence, review }),
    computed: computedFor(inputs, entry),
  }
}

export function adjustmentReviewFrom(row: {
  outcome: 'approved' | 'sent-back'
  comment: string
  bonus: number[]
  penalty: number[]
  reviewed_by_name: string
  reviewed_at: string
  version: number
}): AdjustmentReview {
  const { outcome, comment, bonus, penalty, version } = row
  return {
    outcome,
    comment,
    bonus,
    penalty,
    reviewedByName: row.reviewed_by_name,
    reviewedAt: row.reviewed_at,
    version,
  }
}

export async function adjustmentReviewOf(tx: Tx, assessmentId: string): Promise<AdjustmentReview | null> {
  const row = await tx
    .selectFrom('par.adjustment_review')
    .selectAll()
    .where('assessment_id', '=', assessmentId)
    .executeTakeFirst()
  return row ? adjustmentReviewFrom(row) : null
}

export const claimOf = ({ row }: Pick<OpenedSheet, 'row'>) => ({ bonus: row.self_bonus, penalty: row.self_penalty })

export async function beforeSending(tx: Tx, sheet: OpenedSheet, now: Date): Promise<ParReason[]> {
  const leaves = leavesToSubmit(sheet, await reviewsOf(tx, sheet.row.id))
  const review = await adjustmentReviewOf(tx, sheet.row.id)
  return whyNotSubmit(sheet.open, leaves, now, { claimed: claimOf(sheet), review })
}
