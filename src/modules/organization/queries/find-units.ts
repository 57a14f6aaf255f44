/** Finding a unit as people type it: without accents, by code, in any normal form. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { literally } from '../../../shared/literally.ts'
import { tidy } from '../../../shared/vietnamese.ts'
import type { Level } from '../rules/levels.ts'

export interface FoundUnit {
  unitId: number
  code: string | null
  level: Level
  /** The name that matched: of the day when that one fits, of another time otherwise. */
  fullName: string
  parentName: string | null
  /** What the unit is called on the day asked for; null when it had ended, or not begun. */
  nameOnDay: string | null
}

/** A code of a commune that lost its zeros on the way through a spreadsheet: '7210' → '07210'. */
function codesMeant(text: string): string[] {
  return /^\d{4}$/.test(text) ? [text, `0${text}`] : [text]
}

/** @returns at most 20, units in force on the day first, names that begin with the text before those that contain it. */
export async function findUnits(tx: Tx, typed: string, day: string): Promise<FoundUnit[]> {
  const text = tidy(typed)
  const answer = await sql<FoundUnit>`
    with wanted as (select search.fold(${text}) as folded, search.fold(${literally(text)}) as pattern),
    matching as (
      select distinct on (v.unit_id) v.unit_id, v.code, v.level, v.full_name, v.name, v.parent_id, v.valid_from,
        search.fold(v.name) = w.folded or search.fold(v.full_name) = w.folded as exact,
        search.fold(v.name) like w.pattern || '%' as begins
      from organization.unit_version v cross join wanted w
      where v.recorded_to = 'infinity' and not v.is_reference
        and (search.fold(v.full_name) like '%' || w.pattern || '%' or v.code = any(${codesMeant(text)}::text[]))
      order by v.unit_id, (v.valid_from <= ${day}::date and ${day}::date < v.valid_to) desc, v.valid_from desc
    )
    select m.unit_id as "unitId", m.code, m.level, m.full_name as "fullName", p.full_name as "parentName",
      now.full_name as "nameOnDay"
    from matching m
    left join organization.unit_version now on now.unit_id = m.unit_id and now.recorded_to = 'infinity'
      and now.valid_from <= ${day}::date and ${day}::date < now.valid_to
    -- On the first day of the version; the first version of all begins before every day.
    left join organization.unit_version p on p.unit_id = m.parent_id and p.recorded_to = 'infinity'
      and p.valid_from <= m.valid_from and m.valid_from < p.valid_to
    order by now.unit_id is null, m.exact desc, m.begins desc, m.name, m.unit_id
    limit 20`.execute(tx)
  return answer.rows
}
