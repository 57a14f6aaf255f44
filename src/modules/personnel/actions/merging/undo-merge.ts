/** A mistaken merging taken back: the events, papers and account of each record are its own again. */
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { duplicates } from '../../contract/duplicates.ts'
import { noteMissing } from '../papers/note-missing.ts'
import { undoRecording } from '../undo-recording.ts'
import { heldMerge } from './held-merge.ts'
import { bumpVersions, moveAccount } from './make-one.ts'
import { type Moved, moveBack } from './move-waiting.ts'
import { markPair } from './review-merge.ts'

/** @throws Refusal when an event of it was amended since. */
export async function undoMerge(call: Call, { reason, ...input }: InputOf<typeof duplicates.undoMerge>) {
  const { tx, actor, now } = call
  const merge = await heldMerge(tx, input, 'done')
  const recordIds = [merge.kept_id, merge.gone_id].toSorted()
  const handovers = merge.handovers as unknown as Moved['handovers']
  await moveBack(tx, { paperIds: merge.paper_ids, proposalIds: merge.proposal_ids, handovers }, merge.gone_id)
  await undoRecording(call, merge.recording_id as number, reason)
  await tx.updateTable('personnel.record').set({ merged_into: null }).where('id', '=', merge.gone_id).execute()
  if (merge.account_id !== null) await moveAccount(tx, merge.account_id, merge.kept_id, merge.gone_id)
  await bumpVersions(tx, recordIds)
  await noteMissing(tx, recordIds, dayIn(now))
  await tx
    .updateTable('personnel.merge')
    .set({
      state: 'undone',
      undone_by_name: actor.fullName,
      undone_at: now.toISOString(),
      undone_reason: reason,
      version: merge.version + 1,
    })
    .where('id', '=', merge.id)
    .execute()
  await markPair(tx, recordIds, 'open')
  return { done: true as const }
}
