/** Asks for a list to be carried out in the background, as whoever asks. */

import type { Call } from '../../../platform/http/call.ts'
import { onBehalf } from '../../../platform/jobs/step.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { intake } from '../contract.ts'
import { carryOut } from '../jobs.ts'
import { plannedList } from '../queries/planned-list.ts'
import { heldList } from '../queries/sent-list.ts'
import { refuseIf } from '../refusals.vi.ts'
import { holdList } from './save-list-reading.ts'

/** @throws Refusal at once with what stands in the way now; the work itself looks again. */
export async function carryOutList(call: Call, { listId, version }: InputOf<typeof intake.carryOutList>) {
  await holdList(call.tx, listId, version)
  const held = await heldList(call, listId)
  refuseIf((await plannedList(call, held)).obstacles)
  const runId = await call.jobs.add(carryOut, `Nhập danh sách ${held.sent.fileName}`, {
    ...{ of: onBehalf(call, 'intake.import'), listId, version },
  })
  await call.tx.updateTable('intake.people_list').set({ run_id: runId }).where('id', '=', listId).execute()
  return { runId }
}
