import { sql } from 'kysely'
import type { Actor, Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { openAttempt } from '../attempts.ts'
import type { identity } from '../contract.ts'
import { isPassword } from '../passwords.ts'
import { refusalFor } from '../refusals.vi.ts'
import { foldedUserName } from '../rules/user-name.ts'
import { openSession } from './open-session.ts'

/** The same words, after the same time, for an unknown user name and a wrong password. */
export async function signIn(
  call: Call<Actor | null>,
  { userName, password, device }: InputOf<typeof identity.signIn>,
) {
  const { tx, now } = call
  const name = foldedUserName(userName)
  const attempt = await openAttempt(call, name)
  const { rows } = await sql<{ account_id: string; password_hash: string }>`
    select * from identity.credentials_of(${name}, ${now.toISOString()}::timestamptz)`.execute(tx)
  const known = rows[0]
  const right = await isPassword(known?.password_hash ?? null, password)
  if (!known || !right) {
    await attempt.failed()
    // Returned, not thrown: the failure must stay counted.
    return refusalFor({ reason: 'identity.wrong-credentials', at: 'password' })
  }
  await attempt.succeeded()
  await openSession(call, { accountId: known.account_id, device: device ?? null })
  return { done: true as const }
}
