import { sql } from 'kysely'
import type { Actor, Call } from '../../../platform/http/call.ts'
import { hashOf } from '../../../platform/seals/hash.ts'
import { SESSION_LIFE_HOURS } from '../rules/session-life.ts'
import { newToken } from '../tokens.ts'

/** Starts a session under a new token; the one the browser came with ends. */
export async function openSession(
  { tx, now, address, session }: Call<Actor | null>,
  { accountId, device }: { accountId: string; device: string | null },
): Promise<void> {
  const token = newToken()
  const replaced = session.token === null ? null : await hashOf(session.token)
  const end = new Date(now.getTime() + SESSION_LIFE_HOURS * 3_600_000)
  await sql`select identity.open_session(${accountId}::uuid, ${await hashOf(token)}::bytea, ${replaced}::bytea,
    ${now.toISOString()}::timestamptz, ${end.toISOString()}::timestamptz, ${address}, ${device})`.execute(tx)
  session.start(token, SESSION_LIFE_HOURS * 3600)
}
