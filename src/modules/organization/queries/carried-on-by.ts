/** Who carries on the work of a unit by a day: itself, and whoever it went to whole since, at once or step by step. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'

/** Events taken back are left out; so is a unit parted among several: none of them carries all of it on. */
export async function carriedOnBy(tx: Tx, unitId: number, day: string): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    with recursive forward (unit_id, since) as (
      select ${unitId}::int, '-infinity'::date
      union
      select s.to_id, e.day from forward f
      join organization.succession s on s.from_id = f.unit_id and s.from_id <> s.to_id and s.coverage = 'full'
      join organization.unit_event e on e.id = s.event_id and e.undone_by is null and e.day >= f.since and e.day <= ${day}::date
      where not exists (select from organization.succession o where o.event_id = s.event_id and o.from_id = s.from_id and o.to_id <> s.to_id)
    ) select distinct unit_id as id from forward`.execute(tx)
  return rows.map(({ id }) => id)
}
