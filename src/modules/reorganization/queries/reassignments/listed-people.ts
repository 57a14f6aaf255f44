/** Who goes where by a reassignment: as it is written, worked out of today's records; or as it was sent. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import { OVER } from '../../../personnel/index.ts'
import type { Listed } from '../../rules/reassignment.ts'
import type { HeldReassignment } from './held-reassignment.ts'

/** Columns of Listed, with the key of the name. */
export type ListSql = RawBuilder<Listed & { nameKey: string }>

/** Everybody of the units it starts from: the way of the unit, unless his own is said. */
export function writtenList({ draft, day }: Pick<HeldReassignment, 'draft' | 'day'>): ListSql {
  const stays = sql`l.record_id = r.id and l.part = 'employment' and l.unit_id = r.unit_id and l.recorded_to = 'infinity'`
  return sql`
    select r.id as "recordId", r.full_name as "fullName", r.name_key as "nameKey", r.post_title as "postTitle", r.unit_id as "fromId",
      case own.way when 'alone' then own."toId" when 'stays' then null else way."toId" end as "toId",
      coalesce(own.title, '') as title, coalesce(own."rankOfPost", '') as "rankOfPost",
      coalesce(own.way = 'stays' or own.way = 'alone' and own."toId" is distinct from way."toId", false) as "goesAlone",
      ${day}::date is not null and not exists (select from personnel.line l where ${stays} and l.valid_to > ${day}::date) as "isLeaving"
    from personnel.record r
    join jsonb_to_recordset(${JSON.stringify(draft.routes)}::jsonb) way("fromId" int, "toId" int) on way."fromId" = r.unit_id
    left join jsonb_to_recordset(${JSON.stringify(draft.exceptions)}::jsonb) own("recordId" uuid, way text, "toId" int, title text, "rankOfPost" text)
      on own."recordId" = r.id
    where r.state <> all (${[...OVER]}::text[]) and r.merged_into is null`
}

export const sentList = ({ id, round }: Pick<HeldReassignment, 'id' | 'round'>): ListSql => sql`
  select record_id as "recordId", full_name as "fullName", search.fold(full_name) as "nameKey", post_title as "postTitle",
    from_id as "fromId", to_id as "toId", title, rank_of_post as "rankOfPost", goes_alone as "goesAlone", false as "isLeaving"
  from reorganization.reassigned_person where reassignment_id = ${id} and round = ${round}`

export const OPEN: ReadonlySet<string> = new Set(['draft', 'returned'])

/** What is written may change with every record; what was sent stands. Withdrawn as it was written, it is of no round. */
export const listOf = (held: HeldReassignment): ListSql =>
  OPEN.has(held.status) || held.round === 0 ? writtenList(held) : sentList(held)

/** Of a row of a list: whether he works for another unit on the day. */
export const isAway = (day: string) => sql<boolean>`exists (
  select from personnel.line l where l.record_id = "recordId" and l.part = 'use' and l.unit_id is not null and l.recorded_to = 'infinity'
    and l.valid_from <= ${day}::date and l.valid_to > ${day}::date)`

export async function listed(tx: Tx, list: ListSql): Promise<Listed[]> {
  const { rows } = await sql<Listed>`
    select "recordId", "fullName", "postTitle", "fromId", "toId", title, "rankOfPost", "goesAlone", "isLeaving"
    from (${list}) list order by "recordId"`.execute(tx)
  return rows
}
