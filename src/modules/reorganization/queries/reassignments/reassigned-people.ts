/** The people of a reassignment, as a list that is paged, searched and narrowed; or all of them. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { fold } from '../../../../shared/vietnamese.ts'
import { namesOverTime } from '../../../organization/index.ts'
import type { reassignments } from '../../contract/reassignments.ts'
import { refuse } from '../../refusals.vi.ts'
import type { Listed } from '../../rules/reassignment.ts'
import { type HeldReassignment, reassignmentOf, reassignmentRow } from './held-reassignment.ts'
import { isAway, listOf } from './listed-people.ts'

type Asked = InputOf<typeof reassignments.reassignedPeople>
type Row = Listed & { total: number }

const ONLY = {
  alone: () => sql`("goesAlone" or title <> '')`,
  leaving: () => sql`"isLeaving"`,
  open: () => sql`("toId" is null and not "goesAlone")`,
  seconded: isAway,
} as const

export async function reassignedPeople(call: Call, asked: Asked) {
  const { held, rows } = await reassignedRows(call, asked)
  return { total: rows[0]?.total ?? 0, people: await placed(call, held, rows) }
}

/** @param asked without a page: everybody. */
export async function reassignedRows(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { reassignmentId, search = '', fromId, only, page = 1, pageSize }: Partial<Asked> & Pick<Asked, 'reassignmentId'>,
): Promise<{ held: HeldReassignment; rows: Row[] }> {
  const row = await reassignmentRow(tx, reassignmentId).executeTakeFirst()
  if (!row) return refuse('reorganization.not-found')
  const held = reassignmentOf(row)
  const { rows } = await sql<Row>`
    select "recordId", "fullName", "postTitle", "fromId", "toId", title, "rankOfPost", "goesAlone", "isLeaving", count(*) over ()::int as total
    from (${listOf(held)}) list
    where ${search === '' ? sql`true` : sql`position(${fold(search)} in "nameKey") > 0`}
      and ${fromId === undefined ? sql`true` : sql`"fromId" = ${fromId}`}
      and ${only === undefined ? sql`true` : ONLY[only](held.day ?? dayIn(now))}
    order by "fromId", regexp_replace("fullName", '^.*\\s', '') collate vi, "fullName" collate vi, "recordId"
    limit ${pageSize ?? null}::bigint offset ${(page - 1) * (pageSize ?? 0)}`.execute(tx)
  return { held, rows }
}

/** With the names their units have on the eve and on the day. */
export async function placed({ tx, now }: Pick<Call, 'tx' | 'now'>, held: HeldReassignment, rows: readonly Row[]) {
  const day = held.day ?? dayIn(now)
  const away = await secondmentsOf(tx, rows, day)
  const nameOn = await namesOverTime(tx, [
    ...rows.flatMap(({ fromId, toId }) => (toId === null ? [fromId] : [fromId, toId])),
    ...[...away.values()].map(({ unitId }) => unitId),
  ])
  const awayAt = (recordId: string) => {
    const found = away.get(recordId)
    return found ? { ...found, fullName: nameOn(found.unitId, day, 'before') } : null
  }
  return rows.map(({ total: _, fromId, toId, ...person }) => ({
    ...person,
    secondedAt: awayAt(person.recordId),
    from: { unitId: fromId, fullName: nameOn(fromId, day, 'before') },
    to: toId === null ? null : { unitId: toId, fullName: nameOn(toId, day) },
  }))
}

/** Where each of them works for others on the day, and until when: the first day no longer. */
async function secondmentsOf(tx: Call['tx'], rows: readonly Row[], day: string) {
  const found = await sql<{ recordId: string; unitId: number; until: string | null }>`
    select record_id as "recordId", unit_id as "unitId", nullif(valid_to, 'infinity')::text as until from personnel.line
    where record_id = any (${rows.map(({ recordId }) => recordId)}::uuid[]) and part = 'use' and unit_id is not null
      and recorded_to = 'infinity' and valid_from <= ${day}::date and valid_to > ${day}::date`.execute(tx)
  return new Map(found.rows.map(({ recordId, ...at }) => [recordId, at]))
}
