/** Who holds a permission, for telling them something: ids alone, whatever the asker's own scope shows. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'

export interface Holder {
  accountId: string
  unitId: number
}

/** Holders at each of the units: by a role there, above it with what is below, or everywhere. */
export async function holdersAt(
  tx: Tx,
  { permission, unitIds, at }: { permission: string; unitIds: readonly number[]; at: Date },
): Promise<Holder[]> {
  const { rows } = await sql<Holder>`
    select account_id as "accountId", unit_id as "unitId"
      from identity.holders(${permission}, ${[...unitIds]}::int[], ${at.toISOString()}::timestamptz)`.execute(tx)
  return rows
}

/** Holders in the whole system. */
export async function holdersEverywhere(
  tx: Tx,
  { permission, at }: { permission: string; at: Date },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from identity.holders_everywhere(${permission}, ${at.toISOString()}::timestamptz) id`.execute(tx)
  return rows.map((row) => row.id)
}
