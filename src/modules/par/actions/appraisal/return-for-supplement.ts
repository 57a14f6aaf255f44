/** The sheet goes back to the unit, with what is to be supplemented. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotAppraise } from '../../rules/appraisal/appraisal.ts'

export async function returnForSupplement(
  { tx, actor, now }: Call,
  { assessmentId, reason }: InputOf<typeof par.returnForSupplement>,
) {
  const { row, windows } = await openedSheet(tx, assessmentId, 'update')
  refuseIf(whyNotAppraise({ status: row.status, unitId: row.unit_id, appraiserUnitId: actor.unitId, windows }, now))
  await tx
    .updateTable('par.assessment')
    .set({ status: 'returned', return_reason: reason, returned_at: now.toISOString() })
    .where('id', '=', assessmentId)
    .execute()
  return { done: true as const }
}
