/** What personnel holds of units: files in use, which follow the people; closed ones, which stay and are kept. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import type { Held } from '../../../organization/index.ts'

export async function heldByPersonnel(tx: Tx, unitIds: readonly number[]): Promise<Held[]> {
  const { rows } = await sql<Held>`
    with held as (
      select unit_id, full_name, case when state in ('closed', 'archived', 'disposed') then 'closed-records' else 'records' end as what
      from personnel.record where unit_id = any (${[...unitIds]}::int[]) and merged_into is null and state <> 'withdrawn')
    select unit_id as "unitId", what, count(*)::int as count, (array_agg(full_name::text order by full_name))[1:3] as examples,
      case what when 'records' then 'successor' else 'stays' end as follows, false as "needsSuccessor"
    from held group by unit_id, what order by unit_id, what desc`.execute(tx)
  return rows
}
