/** People of ours who work elsewhere, and people of others who work here. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf, OutputOf } from '../../../../shared/endpoint.ts'
import { unitNames } from '../../../organization/index.ts'
import type { handovers } from '../../contract/handovers.ts'

interface Row {
  recordId: string
  fullName: string
  bornYear: number | null
  rank: string | null
  postTitle: string | null
  managingId: number
  usingId: number
  since: string
  until: string | null
}

export async function secondments(
  call: Call,
  { asOf = dayIn(call.now) }: InputOf<typeof handovers.secondments>,
): Promise<OutputOf<typeof handovers.secondments>> {
  const away = await sentAway(call, asOf)
  // Whoever sees everything sees nobody else's.
  const here = call.scope.everywhere ? [] : await sentHere(call, asOf)
  const names = await unitNames(
    call.tx,
    [...away, ...here].flatMap(({ managingId, usingId }) => [managingId, usingId]),
    asOf,
  )
  const side = (unitId: number) => ({ unitId, name: names.get(unitId) ?? '' })
  const told = ({ managingId, usingId, ...row }: Row) => ({ ...row, managing: side(managingId), using: side(usingId) })
  return { asOf, away: away.map(told), here: here.map(told) }
}

async function sentAway({ tx }: Call, day: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select r.id as "recordId", r.full_name as "fullName", extract(year from r.born_on)::int as "bornYear", r.rank,
      r.post_title as "postTitle", r.unit_id as "managingId", l.unit_id as "usingId", l.valid_from::text as since,
      nullif(l.valid_to, 'infinity')::text as until
    from personnel.line l join personnel.record r on r.id = l.record_id
    where l.part = 'use' and l.unit_id is not null and l.recorded_to = 'infinity'
      and l.valid_from <= ${day}::date and ${day}::date < l.valid_to and r.merged_into is null
    order by r.given_name, r.full_name, r.id limit 1000`.execute(tx)
  return rows
}

async function sentHere({ tx }: Call, day: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select record_id as "recordId", full_name as "fullName", born_year as "bornYear", rank, post_title as "postTitle",
      unit_id as "managingId", using_unit_id as "usingId", valid_from::text as since, nullif(valid_to, 'infinity')::text as until
    from personnel.seconded_here(${day}::date) order by full_name collate vi, record_id limit 1000`.execute(tx)
  return rows
}
