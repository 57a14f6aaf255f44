/** A session ends; what its minutes say is kept with its hash, and nothing of it changes any more. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { council } from '../contract.ts'
import { heldSession } from '../queries/held-session.ts'
import { minutesOf } from '../queries/minutes.ts'
import { sessionItems } from '../queries/session-items.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotClose } from '../rules/session.ts'

export async function closeSession(call: Call, input: InputOf<typeof council.closeSession>) {
  const { tx, actor, now } = call
  const { sessionId, version, conclusion } = input
  const held = await heldSession(call, sessionId, 'update')
  refuseIf(whyNotClose(held.state, await sessionItems(call, held), now))
  if (held.row.version !== version) refuse('council.stale')
  const minutes = JSON.stringify(await minutesOf(call, held, { conclusion, closedAt: now.toISOString() }))
  await tx
    .updateTable('council.session')
    .set({
      status: 'closed',
      closed_at: now.toISOString(),
      closed_by_name: actor.fullName,
      conclusion,
      minutes_state: minutes,
      minutes_sha256: sql<string>`encode(sha256(convert_to((${minutes}::jsonb)::text, 'UTF8')), 'hex')`,
      version: version + 1,
    })
    .where('id', '=', sessionId)
    .execute()
  return { done: true as const }
}
