/** Where an item stands. */
import type { Tx } from '../../../platform/http/call.ts'
import { refuse } from '../refusals.vi.ts'

export async function itemPlace(tx: Tx, itemId: string): Promise<{ sessionId: string }> {
  const row = await tx
    .selectFrom('council.item')
    .select('session_id as sessionId')
    .where('id', '=', itemId)
    .executeTakeFirst()
  return row ?? refuse('council.not-found')
}
