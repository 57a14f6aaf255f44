/** One item in its session, held: votes and decisions of it wait for each other. */
import type { Call } from '../../../platform/http/call.ts'
import type { Item } from '../contract.ts'
import { type HeldSession, heldSession } from '../queries/held-session.ts'
import { sessionItems } from '../queries/session-items.ts'
import { refuse } from '../refusals.vi.ts'

export async function heldItem(call: Call, itemId: string): Promise<{ held: HeldSession; item: Item }> {
  const { tx } = call
  const row = await tx.selectFrom('council.item').select('session_id').where('id', '=', itemId).executeTakeFirst()
  if (!row) return refuse('council.not-found')
  const held = await heldSession(call, row.session_id, 'share')
  await tx.selectFrom('council.item').select('id').where('id', '=', itemId).forUpdate().execute()
  const [item] = await sessionItems(call, held, itemId)
  return item ? { held, item } : refuse('council.not-found')
}
