import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { literally } from '../../../shared/literally.ts'
import { fold } from '../../../shared/vietnamese.ts'
import type { PlaceableUnit } from '../contract.ts'

/** Units within the scope of the door under their last names: those in force first, then by name. Villages and other provinces have no accounts. */
export async function placeableUnits(
  { tx, now, scope }: Pick<Call, 'tx' | 'now' | 'scope'>,
  { search, limit }: { search: string; limit: number },
): Promise<PlaceableUnit[]> {
  const today = dayIn(now)
  const within = scope.everywhere ? sql`true` : sql`unit_id = any(${[...scope.units]}::int[])`
  const pattern = `%${literally(fold(search))}%`
  const { rows } = await sql<PlaceableUnit>`
    with last_version as (
      select distinct on (unit_id) unit_id, full_name, parent_id, valid_to
      from organization.unit_version
      where recorded_to = 'infinity' and valid_from <= ${today}::date and ${within}
        and not is_reference and level <> 'village'
      order by unit_id, valid_from desc)
    select v.unit_id as id, v.full_name as name, v.valid_to <= ${today}::date as ended,
      (select p.full_name from organization.unit_version p
        where p.unit_id = v.parent_id and p.recorded_to = 'infinity' and p.valid_from <= ${today}::date
        order by p.valid_from desc limit 1) as "parentName"
    from last_version v
    where search.fold(v.full_name) like ${pattern}
    order by ended, v.full_name, v.unit_id
    limit ${limit}`.execute(tx)
  return rows
}
