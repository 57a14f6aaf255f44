/** Who holds a permission: ids alone to tell them something, whatever the asker's scope shows; names within it. */
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

export interface NamedHolder {
  accountId: string
  fullName: string
}

/** Those of a unit's own people who hold a permission there, by given name; only within the asker's scope, for names are shown. */
export async function peopleAt(
  tx: Tx,
  { permission, unitId, at }: { permission: string; unitId: number; at: Date },
): Promise<NamedHolder[]> {
  const { rows } = await sql<NamedHolder>`
    select a.id as "accountId", a.full_name as "fullName"
      from identity.account a
      where a.unit_id = ${unitId}
        and a.id in (select account_id from identity.holders(${permission}, ${[unitId]}::int[], ${at.toISOString()}::timestamptz))
      order by substring(a.full_name from '[^ ]+$') collate public.vi, a.full_name, a.user_name`.execute(tx)
  return rows
}

/** The people of one unit who hold a permission at another: those of a body, for its part of a sheet. */
export async function membersHolding(
  tx: Tx,
  { permission, unitId, memberOf, at }: { permission: string; unitId: number; memberOf: number; at: Date },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from identity.members_holding(${permission}, ${unitId}, ${memberOf}, ${at.toISOString()}::timestamptz) id`.execute(
    tx,
  )
  return rows.map((row) => row.id)
}
