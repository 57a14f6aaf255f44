/** Builders for tests: accounts with a password, and signing in as a browser does. */
import type { Tx } from '../../platform/http/call.ts'
import { addAccount, type NewAccount } from './actions/add-account.ts'
import { hashPassword } from './passwords.ts'

export const GOOD_PASSWORD = 'mưa rơi trên mái ngói'

let count = 0

/** An account that can sign in with `GOOD_PASSWORD`. */
export async function anAccount(tx: Tx, wanted: Partial<NewAccount> & { password?: string } = {}) {
  const { password = GOOD_PASSWORD, ...rest } = wanted
  const account = {
    userName: `nguoi${++count}`,
    fullName: 'Trần Văn Mẫu',
    unitId: null,
    passwordHash: await hashPassword(password),
    ...rest,
  }
  return { ...account, password, id: await addAccount(tx, account) }
}
