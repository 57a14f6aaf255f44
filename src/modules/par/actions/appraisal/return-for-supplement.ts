/** The sheet goes back to the unit, with what is to be supplemented. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { events } from '../../notices.vi.ts'
import { extensionsOf } from '../../queries/rounds/extensions.ts'
import { openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotAppraise } from '../../rules/appraisal/appraisal.ts'
import { supplementCloses } from '../../rules/rounds/reminders.ts'
import { tellUnit } from '../sheets/tell-unit.ts'

export async function returnForSupplement(
  call: Call,
  { assessmentId, reason }: InputOf<typeof par.returnForSupplement>,
) {
  const { tx, actor, now } = call
  const { row, windows } = await openedSheet(tx, assessmentId, 'update')
  refuseIf(whyNotAppraise({ status: row.status, unitId: row.unit_id, appraiserUnitId: actor.unitId, windows }, now))
  await tx
    .updateTable('par.assessment')
    .set({ status: 'returned', return_reason: reason, returned_at: now.toISOString() })
    .where('id', '=', assessmentId)
    .execute()
  const extensions = (await extensionsOf(tx, [assessmentId])).get(assessmentId) ?? []
  const closesAt = supplementCloses(windows, { extensions }, now)
  await tellUnit(call, row, 'returned', { kind: 'task', ...events.returned(row.unit_name, reason, closesAt) })
  return { done: true as const }
}
