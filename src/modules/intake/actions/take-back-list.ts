/** Everything a list wrote, taken back as one. */
import type { Call } from '../../../platform/http/call.ts'
import { undoLoaded } from '../../personnel/index.ts'
import { heldList, recordingOf } from '../queries/sent-list.ts'
import type { Written } from './write-list.ts'

/** @throws Refusal when something later stands on it. */
export async function takeBackList(
  call: Call,
  { listId, reason }: { listId: string; reason: string },
  told: (done: number, total: number) => Promise<void>,
): Promise<Written> {
  // Two who take it back follow one another.
  await call.tx.selectFrom('intake.people_list').select('id').where('id', '=', listId).forUpdate().execute()
  const { id } = await undoLoaded(call, recordingOf(await heldList(call, listId)), reason, told)
  await call.tx
    .updateTable('intake.people_list')
    .set({ undone_by_name: call.actor.fullName, undone_at: call.now.toISOString(), undone_because: reason })
    .where('id', '=', listId)
    .execute()
  return { recordingId: id }
}
