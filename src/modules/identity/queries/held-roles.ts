import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { HeldGrant } from '../rules/granting.ts'

export interface GrantRow {
  id: string
  account_id: string
  role: string
  role_name: string
  for_units: boolean
  administers: boolean
  unit_id: number | null
  with_below: boolean
  valid_from: string
  valid_to: string | null
  granted_by: string | null
  reason: string | null
  /** Units it reaches today; null for everywhere. */
  reaches: number[] | null
}

/** Every role given to the account, the latest first, with how far each reaches. */
export async function grantsOf(tx: Tx, accountId: string): Promise<GrantRow[]> {
  const { rows } = await sql<GrantRow>`
    select g.id, g.account_id, g.role, r.name as role_name, r.for_units,
      exists (select from identity.role_permission p where p.role = g.role and p.permission = 'identity.manage-roles') as administers,
      g.unit_id, g.with_below, g.valid_from, g.valid_to, granter.full_name as granted_by, g.reason,
      case when g.unit_id is null then null
        when g.with_below then array(select g.unit_id union select b from organization.below(g.unit_id) b)
        else array[g.unit_id] end as reaches
    from identity.grant g
    join identity.role r on r.key = g.role
    left join identity.account granter on granter.id = g.granted_by
    where g.account_id = ${accountId}
    order by g.valid_from desc, g.created_at desc`.execute(tx)
  return rows
}

export const hasEnded = ({ valid_to }: { valid_to: string | null }, today: string): boolean =>
  valid_to !== null && valid_to <= today

/** A row as the rules see it. */
export function heldGrant(row: GrantRow, today: string): HeldGrant {
  return {
    accountId: row.account_id,
    role: { name: row.role_name, forUnits: row.for_units },
    reaches: row.reaches,
    administers: row.administers,
    hasEnded: hasEnded(row, today),
  }
}
