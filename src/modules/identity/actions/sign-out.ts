import { sql } from 'kysely'
import type { Actor, Call } from '../../../platform/http/call.ts'
import { hashOf } from '../../../platform/seals/hash.ts'

export async function signOut({ tx, now, session }: Call<Actor | null>) {
  if (session.token !== null)
    await sql`select identity.end_session(${await hashOf(session.token)}::bytea, ${now.toISOString()}::timestamptz)`.execute(
      tx,
    )
  session.end()
  return { done: true as const }
}
