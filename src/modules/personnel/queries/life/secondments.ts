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
  total: number
}

interface Asked {
  day: string
  limit: number
  offset: number
}

export async function secondments(
  call: Call,
  { side, asOf = dayIn(call.now), page, pageSize }: InputOf<typeof handovers.secondments>,
): Promise<OutputOf<typeof handovers.secondments>> {
  const asked = { day: asOf, limit: pageSize, offset: (page - 1) * pageSize }
  const found = side === 'away' ? await sentAway(call, asked) : await sentHere(call, asked)
  const names = await unitNames(
    call.tx,
    found.flatMap(({ managingId, usingId }) => [managingId, usingId]),
    asOf,
  )
  const named = (unitId: number) => ({ unitId, name: names.get(unitId) ?? '' })
  return {
    asOf,
    total: found[0]?.total ?? 0,
    people: found.map(({ managingId, usingId, total: _, ...row }) => ({
      ...row,
      managing: named(managingId),
      using: named(usingId),
    })),
  }
}

async function sentAway({ tx }: Call, { day, limit, offset }: Asked): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select r.id as "recordId", r.full_name as "fullName", extract(year from r.born_on)::int as "bornYear", r.rank,
      r.post_title as "postTitle", r.unit_id as "managingId", l.unit_id as "usingId", l.valid_from::text as since,
      nullif(l.valid_to, 'infinity')::text as until, count(*) over ()::int as total
    from personnel.line l join personnel.record r on r.id = l.record_id
    where l.part = 'use' and l.unit_id is not null and l.recorded_to = 'infinity'
      and l.valid_from <= ${day}::date and ${day}::date < l.valid_to and r.merged_into is null
    order by r.given_name, r.full_name, r.id limit ${limit} offset ${offset}`.execute(tx)
  return rows
}

/** Whoever sees everything sees nobody else's. */
async function sentHere({ tx, scope }: Call, { day, limit, offset }: Asked): Promise<Row[]> {
  if (scope.everywhere) return []
  const { rows } = await sql<Row>`
    select record_id as "recordId", full_name as "fullName", born_year as "bornYear", rank, post_title as "postTitle",
      unit_id as "managingId", using_unit_id as "usingId", valid_from::text as since,
      nullif(valid_to, 'infinity')::text as until, count(*) over ()::int as total
    from personnel.seconded_here(${day}::date)
    order by full_name collate vi, record_id limit ${limit} offset ${offset}`.execute(tx)
  return rows
}
