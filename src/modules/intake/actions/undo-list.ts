/** Asks for what a list wrote to be taken back in the background, as whoever asks. */
import type { Call } from '../../../platform/http/call.ts'
import { onBehalf } from '../../../platform/jobs/step.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { intake } from '../contract.ts'
import { takeBack } from '../jobs.ts'
import { heldList, recordingOf } from '../queries/sent-list.ts'

/** @throws Refusal at once where nothing was written; what stands on it is found by the work itself. */
export async function undoList(call: Call, { listId, reason }: InputOf<typeof intake.undoList>) {
  const held = await heldList(call, listId)
  recordingOf(held)
  const runId = await call.jobs.add(takeBack, `Thu hồi lần nhập ${held.sent.fileName}`, {
    of: onBehalf(call, 'intake.import'),
    listId,
    reason,
  })
  await call.tx.updateTable('intake.people_list').set({ run_id: runId }).where('id', '=', listId).execute()
  return { runId }
}
