import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { fold } from '../../../shared/vietnamese.ts'
import type { PlaceableUnit } from '../contract.ts'

/** Units in force today within the scope of the door, by name. */
export async function placeableUnits(
  { tx, now, scope }: Pick<Call, 'tx' | 'now' | 'scope'>,
  { search, limit }: { search: string; limit: number },
): Promise<PlaceableUnit[]> {
  const today = dayIn(now)
  let found = tx
    .selectFrom('organization.unit_version')
    .select(['unit_id as id', 'full_name as name'])
    .where('recorded_to', '=', 'infinity')
    .where('valid_from', '<=', today)
    .where('valid_to', '>', today)
    .orderBy('full_name')
    .orderBy('unit_id')
    .limit(limit)
  if (!scope.everywhere) found = found.where('unit_id', '=', sql<number>`any(${scope.units}::int[])`)
  if (search !== '')
    found = found.where(sql<boolean>`search.fold(full_name) like ${`%${fold(search).replace(/[\\%_]/g, '\\$&')}%`}`)
  return found.execute()
}
