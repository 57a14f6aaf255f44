/** Two records of one person: one officer proposes which stays, and what stands where they differ. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { duplicates } from '../../contract/duplicates.ts'
import { bothHistories, lastRecordingOf } from '../../queries/duplicates/merges.ts'
import { whenNow } from '../../queries/law.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotMerge } from '../../rules/merging/merging.ts'
import { heldPair } from './held-pair.ts'

export async function proposeMerge(
  { tx, actor, now }: Call,
  { keptId, goneId, choices, reason }: InputOf<typeof duplicates.proposeMerge>,
) {
  await heldPair(tx, keptId, goneId)
  const waiting = await tx
    .selectFrom('personnel.merge')
    .select('id')
    .where('kept_id', 'in', [keptId, goneId])
    .where('gone_id', 'in', [keptId, goneId])
    .where('state', '=', 'proposed')
    .executeTakeFirst()
  if (waiting) return refuse('personnel.merge-waiting', {}, waiting.id)
  refuseIf(whyNotMerge(...(await bothHistories(tx, keptId, goneId)), choices, await whenNow({ tx, now })))
  const { id } = await tx
    .insertInto('personnel.merge')
    .values({
      kept_id: keptId,
      gone_id: goneId,
      choices: JSON.stringify(choices),
      reason,
      seen: await lastRecordingOf(tx, [keptId, goneId]),
      proposed_by: actor.accountId,
      proposed_by_name: actor.fullName,
      proposed_at: now.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { mergeId: id }
}
