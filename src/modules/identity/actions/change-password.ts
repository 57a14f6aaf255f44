import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { openAttempt } from '../attempts.ts'
import type { identity } from '../contract.ts'
import { hashNewPassword, isPassword } from '../passwords.ts'
import { ownAccount } from '../queries/own-account.ts'
import { deviceOfSession } from '../queries/own-sessions.ts'
import { refusalFor, refuse } from '../refusals.vi.ts'
import { passwordInForm } from '../rules/password.ts'
import { checkNewPassword } from './check-new-password.ts'
import { openSession } from './open-session.ts'

/** All sessions end with the old password (a trigger sees to it); the one at hand goes on under a new token. */
export async function changePassword(
  call: Call,
  { currentPassword, password }: InputOf<typeof identity.changePassword>,
) {
  const { tx, now } = call
  const account = await ownAccount(tx)
  const attempt = await openAttempt(call, account.user_name)
  if (!(await isPassword(account.password_hash, currentPassword))) {
    await attempt.failed()
    return refusalFor({ reason: 'identity.current-password-wrong', at: 'currentPassword' })
  }
  await attempt.succeeded()
  if (passwordInForm(password) === passwordInForm(currentPassword))
    refuse('identity.password-unchanged', {}, 'password')
  await checkNewPassword(tx, password, { userName: account.user_name, fullName: account.full_name })
  const device = await deviceOfSession(call)
  await sql`select identity.change_own_password(${await hashNewPassword(password)}, ${now.toISOString()}::timestamptz)`.execute(
    tx,
  )
  await openSession(call, { accountId: account.id, device })
  return { done: true as const }
}
