/** What is closed is opened again, a step back at a time, by whoever runs the round and with a reason. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { events } from '../../notices.vi.ts'
import { openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { reopenedTo, whyNotReopen } from '../../rules/appraisal/appraisal.ts'
import { statusInWords } from '../../rules/sheets/assessment-state.ts'
import { tellUnit } from '../sheets/tell-unit.ts'

export async function reopenAppraisal(call: Call, { assessmentId, reason }: InputOf<typeof par.reopenAppraisal>) {
  const { tx, actor, now } = call
  const { row } = await openedSheet(tx, assessmentId, 'update')
  refuseIf(whyNotReopen(row.status))
  const status = reopenedTo(row.status, row.explained_at !== null)
  if (status === null) return refuse('par.not-appraised-yet', { status: statusInWords[row.status] })
  await tx
    .updateTable('par.assessment')
    .set({
      status,
      reopen_reason: reason,
      reopened_by_name: actor.fullName,
      reopened_at: now.toISOString(),
      settled_at: null,
      settled_by_name: null,
      // Back before the explanation, it has to be sent again.
      ...(status !== 'explained' && { explained_at: null, explained_by_name: null }),
    })
    .where('id', '=', assessmentId)
    .execute()
  await tellUnit(call, row, 'reopened', { kind: 'result', ...events.reopened(row.unit_name, status, reason) })
  return { done: true as const }
}
