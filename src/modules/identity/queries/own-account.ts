import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../platform/db/tables.ts'
import type { Tx } from '../../../platform/http/call.ts'

/** The row of the signed-in person; the scope of an open door shows no accounts, so it comes through its function. */
export async function ownAccount(tx: Tx): Promise<Selectable<Tables['identity.account']>> {
  const { rows } = await sql<Selectable<Tables['identity.account']>>`select * from identity.own_account()`.execute(tx)
  const own = rows[0]
  if (!own) throw new Error('the signed-in account has no row')
  return own
}

/** Where letters to the signed-in person go; null when nobody wrote it down. */
export async function ownAddress(tx: Tx): Promise<string | null> {
  return (await ownAccount(tx)).email
}
