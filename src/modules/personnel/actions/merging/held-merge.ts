/** One proposal to merge, held, in the state its step begins from. */
import type { Tx } from '../../../../platform/http/call.ts'
import { refuse } from '../../refusals.vi.ts'

export async function heldMerge(
  tx: Tx,
  { mergeId, version }: { mergeId: string; version: number },
  state: 'proposed' | 'done',
) {
  const merge = await tx
    .selectFrom('personnel.merge')
    .selectAll()
    .where('id', '=', mergeId)
    .forUpdate()
    .executeTakeFirst()
  if (!merge) return refuse('personnel.merge-not-found')
  if (merge.state !== state || merge.version !== version) return refuse('personnel.merge-state')
  return merge
}
