import type { Tx } from '../../../platform/http/call.ts'
import type { DemoAccount } from '../contract.ts'

/** Accounts offered for trying; none outside a demonstration, because only the demo fills the table. */
export async function demoAccounts(tx: Tx): Promise<DemoAccount[]> {
  return tx
    .selectFrom('identity.demo_account')
    .select(['user_name as userName', 'full_name as fullName', 'role', 'unit_name as unitName', 'password'])
    .orderBy('ordinal')
    .execute()
}

/** Whether everything here is invented: what leaves it on paper says so. */
export const isDemonstration = async (tx: Tx): Promise<boolean> => (await demoAccounts(tx)).length > 0
