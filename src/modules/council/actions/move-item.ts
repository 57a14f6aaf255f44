/** Another place on the agenda; the others close up. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { council } from '../contract.ts'
import { sessionRow, stateOf } from '../queries/held-session.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotChangeAgenda } from '../rules/session.ts'

export async function moveItem({ tx }: Call, { itemId, position }: InputOf<typeof council.moveItem>) {
  const moved = await tx.selectFrom('council.item').select('session_id').where('id', '=', itemId).executeTakeFirst()
  if (!moved) return refuse('council.not-found')
  // Held whole: two who order at once do it one after the other.
  refuseIf(whyNotChangeAgenda(stateOf(await sessionRow(tx, moved.session_id, 'update'))))
  const rows = await tx
    .selectFrom('council.item')
    .select(['id', 'position'])
    .where('session_id', '=', moved.session_id)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const ids = rows.map(({ id }) => id).filter((id) => id !== itemId)
  ids.splice(position - 1, 0, itemId)
  for (const [at, id] of ids.entries())
    if (rows.find((row) => row.id === id)?.position !== at + 1)
      await tx
        .updateTable('council.item')
        .set({ position: at + 1 })
        .where('id', '=', id)
        .execute()
  return { done: true as const }
}
