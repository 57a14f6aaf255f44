import type { Tx } from '../../../platform/http/call.ts'
import type { DemoAccount } from '../contract.ts'

/** Offers accounts on the sign-in page, password included: for the demonstration alone. */
export async function addDemoAccounts(tx: Tx, accounts: readonly DemoAccount[]): Promise<void> {
  if (accounts.length === 0) return
  await tx
    .insertInto('identity.demo_account')
    .values(
      accounts.map(({ userName, fullName, role, unitName, password }, ordinal) => ({
        user_name: userName,
        full_name: fullName,
        role,
        unit_name: unitName,
        password,
        ordinal,
      })),
    )
    .execute()
}
