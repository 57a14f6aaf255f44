/** The head's word on bonus and penalty: approved as he saw them, or sent back with what is to be mended. */
import type { Call } from '../../../../platform/http/call.ts'
import { formatTime } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { tell } from '../../../notices/index.ts'
import type { par } from '../../contract.ts'
import { inside } from '../../notices.vi.ts'
import { adjustmentReviewFrom, adjustmentReviewOf, claimOf } from '../../queries/unit/before-sending.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { ADJUSTMENT, isSameClaim } from '../../rules/sheets/adjustment.ts'
import { whyNotReviewAdjustment } from '../../rules/unit/adjustment-review.ts'
import { keepOver } from '../sheets/keep-over.ts'
import { sheetToReview } from './review-leaves.ts'
import { tellWhenAllApproved } from './tell-approved.ts'

export async function reviewAdjustment(
  call: Call,
  { assessmentId, version, outcome, comment, ...seen }: InputOf<typeof par.reviewAdjustment>,
) {
  const { tx, actor, now, entry } = call
  const sheet = await sheetToReview(call, assessmentId)
  refuseIf(whyNotReviewAdjustment(claimOf(sheet), { outcome, comment }))
  if (!isSameClaim(seen, claimOf(sheet))) refuse('par.claim-changed')
  const by = { reviewed_by: actor.accountId, reviewed_by_name: actor.fullName, reviewed_at: now.toISOString() }
  const values = { outcome, comment, bonus: seen.bonus, penalty: seen.penalty, ...by }
  const kept = await keepOver(tx, 'par.adjustment_review', { at: { assessment_id: assessmentId }, version, values })
  if (!kept) {
    const other = await adjustmentReviewOf(tx, assessmentId)
    const named = { by: other?.reviewedByName ?? 'Người khác', at: other ? formatTime(other.reviewedAt) : '' }
    return refuse('par.stale-claim-review', named)
  }
  const { unit_id: unitId, unit_name: unitName } = sheet.row
  if (outcome === 'approved') await tellWhenAllApproved(call, sheet)
  else
    await tell(tx, {
      to: { unitId, permission: 'par.self-assess' },
      key: `par.sent-back:${entry}`,
      kind: 'task',
      ...inside.claimSentBack(actor.fullName, unitName, comment),
      path: `/par/assessments/${assessmentId}?tieuChi=${ADJUSTMENT}`,
      at: now,
      except: actor.accountId,
    })
  return { review: adjustmentReviewFrom(kept) }
}
