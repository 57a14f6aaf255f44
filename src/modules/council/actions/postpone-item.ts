/** An item waits for the next session; its votes stay where they were cast. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { council } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { carryOver, nextPlanned } from './carry-over.ts'
import { heldItem } from './held-item.ts'

export async function postponeItem(call: Call, input: InputOf<typeof council.postponeItem>) {
  const { tx } = call
  const { itemId, version, reason } = input
  const { held, item } = await heldItem(call, itemId)
  if (held.row.status === 'closed') refuse('council.session-closed')
  if (item.status === 'decided') refuse('council.already-decided')
  if (item.status === 'postponed' || item.version !== version) refuse('council.stale')
  await tx
    .updateTable('council.item')
    .set({ status: 'postponed', postponed_reason: reason, version: version + 1 })
    .where('id', '=', itemId)
    .execute()
  const next = await nextPlanned(tx, held.council.id, held.row.number)
  if (next !== null) await carryOver(tx, held.council.id, next)
  return { done: true as const }
}
