/** Units of a day that went whole, at once or step by step, into others since. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { type UnitOnDay, unitsOn } from './units-on.ts'

/** Events taken back are left out; so is whoever was parted among several: where its people went, their own decisions say. */
export async function forebearsOn(
  tx: Tx,
  unitIds: readonly number[],
  day: string,
  knownAt?: string,
): Promise<UnitOnDay[]> {
  const { rows } = await sql<{ id: number }>`
    with recursive back (unit_id, until) as (
      select unnest(${unitIds}::int[]), 'infinity'::date
      union
      select s.from_id, e.day from back b
      join organization.succession s on s.to_id = b.unit_id and s.from_id <> s.to_id and s.coverage = 'full'
      join organization.unit_event e on e.id = s.event_id and e.undone_by is null and e.day > ${day}::date and e.day <= b.until
      where not exists (select from organization.succession o where o.event_id = s.event_id and o.from_id = s.from_id and o.to_id <> s.to_id)
    ) select distinct unit_id as id from back where until < 'infinity'`.execute(tx)
  if (rows.length === 0) return []
  const ids = new Set(rows.map(({ id }) => id))
  const units = await unitsOn(tx, day, { within: [...ids], ...(knownAt !== undefined && { knownAt }) })
  return units.filter(({ unitId }) => ids.has(unitId))
}
