/** Who goes where by a reassignment: as it is written, worked out of today's records; or as it was sent. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import { OVER } from '../../../personnel/index.ts'
import type { Listed } from '../../rules/reassignment.ts'
import type { HeldReassignment } from './held-reassignment.ts'

/** Columns of Listed, with the post and the key of the name. */
export type ListSql = RawBuilder<Listed & { postTitle: string | null; nameKey: string }>

/** Everybody of the units it starts from: the way of the unit, unless his own is said. */
export function writtenList({ draft, day }: Pick<HeldReassignment, 'draft' | 'day'>): ListSql {
  const stays = sql`l.record_id = r.id and l.part = 'employment' and l.unit_id = r.unit_id and l.recorded_to = 'infinity'`
  return sql`
    select r.id as "recordId", r.full_name as "fullName", r.name_key as "nameKey", r.post_title as "postTitle", r.unit_id as "fromId",
      case when own."recordId" is null then way."toId" else own."toId" end as "toId", coalesce(own.title, '') as title,
      own."recordId" is not null and (own."toId" is null or own."toId" is distinct from way."toId") as "goesAlone",
      ${day}::date is not null and not exists (select from personnel.line l where ${stays} and l.valid_to > ${day}::date) as "isLeaving"
    from personnel.record r
    join jsonb_to_recordset(${JSON.stringify(draft.routes)}::jsonb) way("fromId" int, "toId" int) on way."fromId" = r.unit_id
    left join jsonb_to_recordset(${JSON.stringify(draft.exceptions)}::jsonb) own("recordId" uuid, "toId" int, title text)
      on own."recordId" = r.id
    where r.state <> all (${[...OVER]}::text[]) and r.merged_into is null`
}

export const sentList = ({ id, round }: Pick<HeldReassignment, 'id' | 'round'>): ListSql => sql`
  select record_id as "recordId", full_name as "fullName", search.fold(full_name) as "nameKey", post_title as "postTitle",
    from_id as "fromId", to_id as "toId", title, goes_alone as "goesAlone", false as "isLeaving"
  from reorganization.reassigned_person where reassignment_id = ${id} and round = ${round}`

export const OPEN: ReadonlySet<string> = new Set(['draft', 'returned'])

/** What is written may change with every record; what was sent stands. */
export const listOf = (held: HeldReassignment): ListSql => (OPEN.has(held.status) ? writtenList(held) : sentList(held))

export async function listed(tx: Tx, list: ListSql): Promise<(Listed & { postTitle: string | null })[]> {
  const { rows } = await sql<Listed & { postTitle: string | null }>`
    select "recordId", "fullName", "postTitle", "fromId", "toId", title, "goesAlone", "isLeaving"
    from (${list}) list order by "recordId"`.execute(tx)
  return rows
}
