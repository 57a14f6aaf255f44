/** Asks for a list to be carried out in the background, as whoever asks. */

import type { Call } from '../../../platform/http/call.ts'
import { onBehalf } from '../../../platform/jobs/step.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { Refusal } from '../../../shared/refusal.ts'
import { noteFrozen } from '../../personnel/index.ts'
import type { intake } from '../contract.ts'
import { carryOut } from '../jobs.ts'
import { plannedList } from '../queries/planned-list.ts'
import { heldList } from '../queries/sent-list.ts'
import { problemOf, refuseIf } from '../refusals.vi.ts'
import { holdList } from './save-list-reading.ts'

/** Refused at once with what stands in the way now; the work itself looks again. */
export async function carryOutList(call: Call, { listId, version }: InputOf<typeof intake.carryOutList>) {
  await holdList(call.tx, listId, version)
  const held = await heldList(call, listId)
  const { obstacles, stopped } = await plannedList(call, held)
  if (stopped.length > 0) {
    await noteFrozen(call, stopped)
    // Given back and not thrown: that it was tried is kept.
    if (obstacles.length > 0) return new Refusal(422, obstacles.map(problemOf))
  }
  refuseIf(obstacles)
  const runId = await call.jobs.add(carryOut, `Nhập danh sách ${held.sent.fileName}`, {
    of: onBehalf(call, 'intake.import'),
    listId,
    version,
  })
  await call.tx.updateTable('intake.people_list').set({ run_id: runId }).where('id', '=', listId).execute()
  return { runId }
}
