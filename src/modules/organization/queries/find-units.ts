/** Finding a unit as people type it: without accents, by code, in any normal form. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { Level } from '../rules/identity-of-units.ts'

export interface FoundUnit {
  unitId: number
  code: string | null
  level: Level
  fullName: string
  parentName: string | null
  /** False when the unit had ended, or not begun, on the day asked for. */
  inForce: boolean
}

/** @returns at most 20, units in force on the day first, names that begin with the text before those that contain it. */
export async function findUnits(tx: Tx, text: string, day: string): Promise<FoundUnit[]> {
  const answer = await sql<FoundUnit>`
    with wanted as (select search.fold(${text}) as folded)
    select * from (
      select distinct on (v.unit_id) v.unit_id as "unitId", v.code, v.level, v.full_name as "fullName", p.full_name as "parentName",
        (v.valid_from <= ${day}::date and ${day}::date < v.valid_to) as "inForce",
        (search.fold(v.name) = w.folded) as exact, (search.fold(v.name) like w.folded || '%') as begins, v.name
      from organization.unit_version v cross join wanted w
      left join organization.unit_version p on p.unit_id = v.parent_id and p.recorded_to = 'infinity' and p.valid_from <= greatest(v.valid_from, date '1900-01-01') and greatest(v.valid_from, date '1900-01-01') < p.valid_to
      where v.recorded_to = 'infinity' and (search.fold(v.full_name) like '%' || w.folded || '%' or v.code = ${text} or v.code = lpad(${text}, 5, '0'))
      order by v.unit_id, (v.valid_from <= ${day}::date and ${day}::date < v.valid_to) desc, v.valid_from desc
    ) found
    order by "inForce" desc, exact desc, begins desc, name collate public.vi, "unitId"
    limit 20`.execute(tx)
  return answer.rows.map(({ unitId, code, level, fullName, parentName, inForce }) => ({
    unitId,
    code,
    level,
    fullName,
    parentName,
    inForce,
  }))
}
