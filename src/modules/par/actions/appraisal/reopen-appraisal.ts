/** A closed appraisal is opened again, by whoever runs the round and with a reason. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotReopen } from '../../rules/appraisal/appraisal.ts'

export async function reopenAppraisal(
  { tx, actor, now }: Call,
  { assessmentId, reason }: InputOf<typeof par.reopenAppraisal>,
) {
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
  return { done: true as const }
}
