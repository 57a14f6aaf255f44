/** What sources holds of units: values of snapshots, frozen as they were taken. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { Held } from '../../organization/index.ts'

export async function heldBySources(tx: Tx, unitIds: readonly number[]): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select v.unit_id as "unitId", 'snapshots' as what, count(distinct v.snapshot_id)::int as count,
      (array_agg(distinct s.name || ', ' || n.period))[1:3] as examples, 'stays' as follows, false as "needsSuccessor"
    from sources.snapshot_value v join sources.snapshot n on n.id = v.snapshot_id join sources.source s on s.id = n.source_id
    where v.unit_id = any (${[...unitIds]}::int[]) group by v.unit_id`.execute(tx)
  return rows
}
