/** What council holds of units: members who sit for them. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { Held } from '../../organization/index.ts'

/** @param day on which they are members still. */
export async function heldByCouncil(tx: Tx, unitIds: readonly number[], day: string): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select m.unit_id as "unitId", 'members' as what, count(*)::int as count,
      (array_agg(m.full_name || ' – ' || c.name order by m.full_name))[1:3] as examples, 'stays' as follows, false as "needsSuccessor"
    from council.member m join council.council c on c.id = m.council_id
    where m.unit_id = any (${[...unitIds]}::int[]) and (m.until_day is null or m.until_day >= ${day}::date)
    group by m.unit_id`.execute(tx)
  return rows
}
