/** A second person agrees to a merging, or refuses it; whoever proposed it may only withdraw it. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { duplicates } from '../../contract/duplicates.ts'
import { bothHistories, lastRecordingOf } from '../../queries/duplicates/merges.ts'
import { whenNow } from '../../queries/law.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { type Choices, whyNotMerge } from '../../rules/merging/merging.ts'
import { heldMerge } from './held-merge.ts'
import { heldPair } from './held-pair.ts'
import { makeOne } from './make-one.ts'

export async function agreeMerge(call: Call, input: InputOf<typeof duplicates.agreeMerge>) {
  const { tx, actor, now } = call
  const merge = await heldMerge(tx, input, 'proposed')
  if (merge.proposed_by === actor.accountId) return refuse('personnel.merge-own')
  const { kept, gone } = await heldPair(tx, merge.kept_id, merge.gone_id)
  if ((await lastRecordingOf(tx, [kept.id, gone.id])) > merge.seen) return refuse('personnel.merge-lapsed')
  const choices = merge.choices as Choices
  refuseIf(whyNotMerge(...(await bothHistories(tx, kept.id, gone.id)), choices, await whenNow(call)))
  const done = await makeOne(call, { kept, gone, choices, note: merge.reason })
  await tx
    .updateTable('personnel.merge')
    .set({
      state: 'done',
      reviewed_by_name: actor.fullName,
      reviewed_at: now.toISOString(),
      recording_id: done.recordingId,
      paper_ids: done.paperIds,
      proposal_ids: done.proposalIds,
      handovers: JSON.stringify(done.handovers),
      account_id: done.accountId,
      version: merge.version + 1,
    })
    .where('id', '=', merge.id)
    .execute()
  await markPair(tx, [kept.id, gone.id], 'merged')
  return { done: true as const }
}

export async function refuseMerge(
  { tx, actor, now }: Call,
  { answer, ...input }: InputOf<typeof duplicates.refuseMerge>,
) {
  const merge = await heldMerge(tx, input, 'proposed')
  await tx
    .updateTable('personnel.merge')
    .set({
      state: 'refused',
      reviewed_by_name: actor.fullName,
      reviewed_at: now.toISOString(),
      answer,
      version: merge.version + 1,
    })
    .where('id', '=', merge.id)
    .execute()
  return { done: true as const }
}

export const markPair = (tx: Call['tx'], recordIds: readonly string[], state: 'open' | 'merged') =>
  tx
    .updateTable('personnel.suspect')
    .set((e) => ({ state, version: e('version', '+', 1) }))
    .where('first_id', 'in', recordIds)
    .where('second_id', 'in', recordIds)
    .execute()
