import { sql } from 'kysely'
import type { Actor, Call } from '../../../platform/http/call.ts'
import { hashOf } from '../../../platform/seals/hash.ts'
import { forgetFailures } from '../attempts.ts'
import { hashNewPassword } from '../passwords.ts'
import { openedLink } from '../queries/opened-link.ts'
import { refuse } from '../refusals.vi.ts'
import { checkNewPassword } from './check-new-password.ts'

/** Sets the password and uses the link up; a refused password leaves the link open for the next try. */
export async function useLink(call: Call<Actor | null>, { token, password }: { token: string; password: string }) {
  const { tx, now } = call
  const link = await openedLink(call, { token })
  await checkNewPassword(tx, password, link)
  const { rows } = await sql<{ used: boolean }>`
    select identity.use_link(${await hashOf(token)}::bytea, ${await hashNewPassword(password)}, ${now.toISOString()}::timestamptz) as used`.execute(
    tx,
  )
  if (!rows[0]?.used) refuse('identity.link-used')
  await forgetFailures(tx, link.userName)
  return { userName: link.userName }
}
