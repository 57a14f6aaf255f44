/** The people of a reassignment, as a list that is paged, searched and narrowed. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { fold } from '../../../../shared/vietnamese.ts'
import { namesOverTime } from '../../../organization/index.ts'
import type { reassignments } from '../../contract/reassignments.ts'
import { refuse } from '../../refusals.vi.ts'
import type { Listed } from '../../rules/reassignment.ts'
import { reassignmentOf, reassignmentRow } from './held-reassignment.ts'
import { listOf } from './listed-people.ts'

const ONLY = {
  alone: sql`("goesAlone" or title <> '')`,
  leaving: sql`"isLeaving"`,
  open: sql`("toId" is null and not "goesAlone")`,
} as const

export async function reassignedPeople(
  { tx, now }: Call,
  { reassignmentId, search, fromId, only, page, pageSize }: InputOf<typeof reassignments.reassignedPeople>,
) {
  const row = await reassignmentRow(tx, reassignmentId).executeTakeFirst()
  if (!row) return refuse('reorganization.not-found')
  const held = reassignmentOf(row)
  const { rows } = await sql<Listed & { postTitle: string | null; total: number }>`
    select "recordId", "fullName", "postTitle", "fromId", "toId", title, "goesAlone", "isLeaving", count(*) over ()::int as total
    from (${listOf(held)}) list
    where ${search === '' ? sql`true` : sql`position(${fold(search)} in "nameKey") > 0`}
      and ${fromId === undefined ? sql`true` : sql`"fromId" = ${fromId}`}
      and ${only === undefined ? sql`true` : ONLY[only]}
    order by "fromId", regexp_replace("fullName", '^.*\\s', '') collate vi, "fullName" collate vi, "recordId"
    limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(tx)
  const day = held.day ?? dayIn(now)
  const nameOn = await namesOverTime(
    tx,
    rows.flatMap(({ fromId: from, toId }) => (toId === null ? [from] : [from, toId])),
  )
  return {
    total: rows[0]?.total ?? 0,
    people: rows.map(({ total: _, fromId: from, toId, ...person }) => ({
      ...person,
      from: { unitId: from, fullName: nameOn(from, day, 'before') },
      to: toId === null ? null : { unitId: toId, fullName: nameOn(toId, day) },
    })),
  }
}
