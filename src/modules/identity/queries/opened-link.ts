import { sql } from 'kysely'
import type { Actor, Call } from '../../../platform/http/call.ts'
import { hashOf } from '../../../platform/seals/hash.ts'
import type { OpenedLink } from '../contract.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotOpenLink } from '../rules/link-state.ts'

interface Row {
  kind: 'invitation' | 'reset'
  user_name: string
  full_name: string
  unit_name: string | null
  expires_at: string
  used_at: string | null
  revoked_at: string | null
}

const instant = (text: string | null) => (text === null ? null : new Date(text))

/** For whom a one-time link is; locks it for the rest of the transaction. @throws Refusal 404 or 409 when it does not open. */
export async function openedLink(
  { tx, now }: Pick<Call<Actor | null>, 'tx' | 'now'>,
  { token }: { token: string },
): Promise<OpenedLink> {
  const { rows } = await sql<Row>`
    select * from identity.link_of(${await hashOf(token)}::bytea, ${now.toISOString()}::timestamptz)`.execute(tx)
  const link = rows[0] ?? refuse('identity.link-unknown')
  const times = {
    expiresAt: new Date(link.expires_at),
    usedAt: instant(link.used_at),
    revokedAt: instant(link.revoked_at),
  }
  refuseIf(whyNotOpenLink(times, now))
  return {
    kind: link.kind,
    userName: link.user_name,
    fullName: link.full_name,
    unitName: link.unit_name,
    expiresAt: link.expires_at,
  }
}
