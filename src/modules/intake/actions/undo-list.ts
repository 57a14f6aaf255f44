/** Everything a list wrote, taken back as one. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { undoLoaded } from '../../personnel/index.ts'
import type { intake } from '../contract.ts'
import { heldList } from '../queries/sent-list.ts'
import { refuse } from '../refusals.vi.ts'

/** @throws Refusal when something later stands on it. */
export async function undoList(call: Call, { listId, reason }: InputOf<typeof intake.undoList>) {
  const { recordingId, sent } = await heldList(call, listId)
  if (recordingId === null || sent.undone !== null) return refuse('intake.not-carried-out')
  const { id } = await undoLoaded(call, recordingId, reason)
  await call.tx
    .updateTable('intake.people_list')
    .set({ undone_by_name: call.actor.fullName, undone_at: call.now.toISOString(), undone_because: reason })
    .where('id', '=', listId)
    .execute()
  return { recordingId: id }
}
