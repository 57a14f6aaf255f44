/** Takes an item off the agenda while nobody has voted on it. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { council } from '../contract.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotChangeAgenda } from '../rules/session.ts'
import { heldItem } from './held-item.ts'

export async function removeItem(call: Call, { itemId }: InputOf<typeof council.removeItem>) {
  const { held, item } = await heldItem(call, itemId)
  refuseIf(whyNotChangeAgenda(held.state))
  if (item.status === 'decided') refuse('council.already-decided')
  if (item.status === 'postponed') refuse('council.item-postponed')
  if (item.votes.length > 0) refuse('council.item-has-votes')
  await call.tx.deleteFrom('council.item').where('id', '=', itemId).execute()
  return { done: true as const }
}
