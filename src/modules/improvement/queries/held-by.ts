/** What improvement holds of units: their plans, which whoever keeps their papers goes on with. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { Held } from '../../organization/index.ts'

export async function heldByImprovement(tx: Tx, unitIds: readonly number[]): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select p.unit_id as "unitId", 'plans' as what, count(*)::int as count,
      (array_agg('Năm ' || p.year || ', ' || p.block_name order by p.year desc, p.block_name))[1:3] as examples,
      'stays' as follows, false as "needsSuccessor"
    from improvement.plan p
    where p.unit_id = any (${[...unitIds]}::int[])
      and exists (select from improvement.lost_point l where l.plan_id = p.id and l.state <> 'done')
    group by p.unit_id`.execute(tx)
  return rows
}
