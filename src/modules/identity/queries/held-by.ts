/** What identity holds of units: their people's accounts, and roles given at them. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { Held } from '../../organization/index.ts'

/** @param day on which they still hold; within the asker's scope, for names are shown. */
export async function heldByIdentity(tx: Tx, unitIds: readonly number[], day: string): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select a.unit_id as "unitId", 'accounts' as what, count(*)::int as count,
        (array_agg(a.full_name::text order by a.full_name))[1:3] as examples, 'successor' as follows, false as "needsSuccessor"
      from identity.account a
      where a.unit_id = any (${[...unitIds]}::int[]) and (a.valid_to is null or a.valid_to > ${day}::date)
      group by a.unit_id
    union all
    select g.unit_id, 'roles', count(*)::int,
        (array_agg(r.name || ' – ' || a.full_name order by r.name, a.full_name))[1:3], 'successor', false
      from identity.grant g
      join identity.role r on r.key = g.role
      join identity.account a on a.id = g.account_id
      where g.unit_id = any (${[...unitIds]}::int[]) and (g.valid_to is null or g.valid_to > ${day}::date)
      group by g.unit_id`.execute(tx)
  return rows
}
