/** The head's word on one criterion: approved as he saw it, or sent back with what is to be mended. */
import type { Call } from '../../../../platform/http/call.ts'
import { formatTime } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { tell } from '../../../notices/index.ts'
import type { par } from '../../contract.ts'
import { inside } from '../../notices.vi.ts'
import { leafOfSheet, type OpenedSheet } from '../../queries/sheets/opened-sheet.ts'
import { nothingSaid } from '../../queries/sheets/sheet-states.ts'
import { leafToSubmit } from '../../queries/unit/before-sending.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import type { Leaf } from '../../rules/sheets/self-assessment.ts'
import { isOfNow, whyNotReview } from '../../rules/unit/review.ts'
import { keepReview, sheetToReview } from './review-leaves.ts'
import { tellWhenAllApproved } from './tell-approved.ts'

type ReviewEntry = InputOf<typeof par.reviewEntry>

/** Whoever entered it, and whoever it was given to. */
async function tellSentBack({ tx, actor, now, entry }: Call, sheet: OpenedSheet, leaf: Leaf, comment: string) {
  const { id: assessmentId, unit_name: unitName } = sheet.row
  const entered = await tx
    .selectFrom('par.entry')
    .select('updated_by as id')
    .where('assessment_id', '=', assessmentId)
    .where('criterion_id', '=', leaf.id)
    .execute()
  const given = await tx
    .selectFrom('par.assignment')
    .select('account_id as id')
    .where('assessment_id', '=', assessmentId)
    .where('criterion_id', '=', leaf.id)
    .execute()
  await tell(tx, {
    to: { accounts: [...entered, ...given].flatMap(({ id }) => id ?? []) },
    key: `par.sent-back:${entry}`,
    kind: 'task',
    ...inside.sentBack(actor.fullName, unitName, leaf.code, comment),
    // Quoted, so that '2.10' does not come back from the address as a number.
    path: `/par/assessments/${assessmentId}?tieuChi=${encodeURIComponent(JSON.stringify(leaf.code))}`,
    at: now,
    except: actor.accountId,
  })
}

export async function reviewEntry(call: Call, { assessmentId, criterionId, ...given }: ReviewEntry) {
  const { tx } = call
  const sheet = await sheetToReview(call, assessmentId)
  const leaf = leafOfSheet(sheet, criterionId)
  const rows = sheet.rowsOf(criterionId) ?? nothingSaid()
  if (rows.exemption != null) refuse('par.exempt', { code: leaf.code })
  refuseIf(whyNotReview(leafToSubmit(sheet, leaf, null), given))
  if (!isOfNow(given, rows)) refuse('par.changed-before-review', { code: leaf.code }, leaf.id)
  const review = await keepReview(call, assessmentId, { criterionId, ...given })
  if (!review) {
    const other = await tx
      .selectFrom('par.review')
      .select(['reviewed_by_name as by', 'reviewed_at as at'])
      .where('assessment_id', '=', assessmentId)
      .where('criterion_id', '=', criterionId)
      .executeTakeFirst()
    const named = { by: other?.by ?? 'Người khác', at: other ? formatTime(other.at) : '' }
    return refuse('par.stale-review', { code: leaf.code, ...named }, leaf.id)
  }
  if (given.outcome === 'sent-back') await tellSentBack(call, sheet, leaf, given.comment)
  else await tellWhenAllApproved(call, sheet)
  return { review }
}
