import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { hashOf } from '../../../platform/seals/hash.ts'
import type { OwnSession } from '../contract.ts'

/** Sessions of the signed-in person that still open doors, the latest seen first. */
export async function ownSessions({ tx, now, actor, session }: Call): Promise<OwnSession[]> {
  const current = session.token === null ? null : await hashOf(session.token)
  const rows = await tx
    .selectFrom('identity.session')
    .select(['id', 'token_hash', 'created_at', 'last_seen_at', 'expires_at', 'address', 'device'])
    .where('account_id', '=', actor.accountId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .where(sql<boolean>`last_seen_at > ${now.toISOString()}::timestamptz - identity.idle_limit()`)
    .orderBy('last_seen_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    current: current !== null && row.token_hash.equals(current),
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    address: row.address,
    device: row.device,
  }))
}

/** What the browser of this request called itself at sign-in. */
export async function deviceOfSession(call: Call): Promise<string | null> {
  return (await ownSessions(call)).find(({ current }) => current)?.device ?? null
}
