/** A closed appraisal is opened again, by whoever runs the round and with a reason. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { events } from '../../notices.vi.ts'
import { openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotReopen } from '../../rules/appraisal/appraisal.ts'
import { tellUnit } from '../sheets/tell-unit.ts'

export async function reopenAppraisal(call: Call, { assessmentId, reason }: InputOf<typeof par.reopenAppraisal>) {
  const { tx, actor, now } = call
  const { row } = await openedSheet(tx, assessmentId, 'update')
  refuseIf(whyNotReopen(row.status))
  await tx
    .updateTable('par.assessment')
    .set({
      status: 'submitted',
      reopen_reason: reason,
      reopened_by_name: actor.fullName,
      reopened_at: now.toISOString(),
    })
    .where('id', '=', assessmentId)
    .execute()
  await tellUnit(call, row, 'reopened', { kind: 'result', ...events.reopened(row.unit_name, reason) })
  return { done: true as const }
}
