/** Units that ended on a day, each with who follows it and in what part, and who keeps its papers. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { Level } from '../rules/levels.ts'

export interface Successor {
  unitId: number
  fullName: string
  coverage: 'full' | 'partial'
}

export interface EndingOn {
  unitId: number
  fullName: string
  level: Level
  parentName: string | null
  eventKind: string | null
  legalBasis: string | null
  successors: Successor[]
  /** Null: nobody yet. */
  keeperId: number | null
}

/** The last version of each own unit that was there on the eve, and on no day since. */
const ended = (day: string) => sql`
  select v.unit_id, v.full_name, v.name, v.level, v.parent_id
  from organization.unit_version v
  where v.recorded_to = 'infinity' and not v.is_reference and v.valid_to = ${day}::date and v.level <> 'village'
    and not exists (select from organization.unit_version w
      where w.unit_id = v.unit_id and w.recorded_to = 'infinity' and w.valid_from >= v.valid_to)`

export async function endingsOn(tx: Tx, day: string): Promise<EndingOn[]> {
  const { rows } = await sql<EndingOn>`
    with ended as (${ended(day)})
    select d.unit_id as "unitId", d.full_name as "fullName", d.level, p.full_name as "parentName", e.kind as "eventKind",
      e.legal_basis as "legalBasis", k.keeper_id as "keeperId", coalesce(s.successors, '[]') as successors
    from ended d
    left join lateral (select v.full_name from organization.unit_version v where v.unit_id = d.parent_id
      and v.recorded_to = 'infinity' and v.valid_from < ${day}::date and v.valid_to >= ${day}::date) p on true
    left join lateral (select e.id, e.kind, e.legal_basis from organization.unit_event_party b
      join organization.unit_event e on e.id = b.event_id and e.undone_by is null and e.day = ${day}::date
      where b.unit_id = d.unit_id and b.side = 'before' order by e.id limit 1) e on true
    left join lateral (
      select json_agg(json_build_object('unitId', s.to_id, 'fullName', v.full_name, 'coverage', s.coverage) order by v.name) as successors
      from organization.succession s
      join organization.unit_event own on own.id = s.event_id and own.undone_by is null and own.day = ${day}::date
      join organization.unit_version v on v.unit_id = s.to_id and v.recorded_to = 'infinity'
        and v.valid_from <= ${day}::date and v.valid_to > ${day}::date
      where s.from_id = d.unit_id) s on true
    left join organization.keeper k on k.unit_id = d.unit_id
    order by case d.level when 'province' then 0 when 'department' then 1 when 'district' then 2 else 3 end, d.name, d.unit_id`.execute(
    tx,
  )
  return rows
}

export interface DayOfEndings {
  day: string
  units: number
  /** Of them, those whose papers somebody keeps. */
  kept: number
}

/** Days on which units of the province ended, the latest first. */
export async function daysOfEndings(tx: Tx): Promise<DayOfEndings[]> {
  const { rows } = await sql<DayOfEndings>`
    select v.valid_to::text as day, count(*)::int as units, count(k.unit_id)::int as kept
    from organization.unit_version v left join organization.keeper k on k.unit_id = v.unit_id
    where v.recorded_to = 'infinity' and not v.is_reference and v.valid_to <> 'infinity' and v.level <> 'village'
      and not exists (select from organization.unit_version w
        where w.unit_id = v.unit_id and w.recorded_to = 'infinity' and w.valid_from >= v.valid_to)
    group by v.valid_to order by v.valid_to desc`.execute(tx)
  return rows
}
