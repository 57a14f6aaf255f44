/** Everything a file wrote, taken back as one. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { undoLoaded } from '../../personnel/index.ts'
import type { exchange } from '../contract.ts'
import { heldFile } from '../queries/sent-files.ts'
import { refuse } from '../refusals.vi.ts'

/** @throws Refusal when something later stands on it. */
export async function undoFile(call: Call, { importId, reason }: InputOf<typeof exchange.undoFile>) {
  const held = await heldFile(call.tx, importId)
  if (held.recording_id === null || held.undone_at !== null) return refuse('exchange.not-carried-out')
  const { id } = await undoLoaded(call, held.recording_id, reason)
  await call.tx
    .updateTable('exchange.people_import')
    .set({ undone_by_name: call.actor.fullName, undone_at: call.now.toISOString(), undone_because: reason })
    .where('id', '=', importId)
    .execute()
  return { recordingId: id }
}
