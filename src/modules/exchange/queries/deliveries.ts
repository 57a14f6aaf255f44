/** How far the delivery of each person is: what was sent of him as he is now, and what was answered. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { DeliveryState } from '../contract/packages.ts'

/** People that were held against the structure, with `d.state`, `d.answer` of their newest delivery as they are now. */
export const DELIVERED = sql`
  exchange.person_check c
  join personnel.record r on r.id = c.record_id and r.merged_into is null
  left join lateral (
    select d.state, d.answer from exchange.delivery d where d.record_id = c.record_id and d.digest = c.digest
    order by d.state <> 'refused' desc, d.answered_at desc limit 1) d on true`

export const STATE = sql<DeliveryState>`coalesce(d.state, case when c.errors > 0 then 'held' else 'queued' end)`

/** Ids of those that wait, at most so many. @param among left out: of all. */
export async function waiting(
  tx: Tx,
  { withRefused, most, among }: { withRefused: boolean; most: number; among?: readonly string[] },
): Promise<string[]> {
  const states = withRefused ? ['queued', 'refused'] : ['queued']
  const { rows } = await sql<{ id: string }>`
    select r.id from ${DELIVERED} where ${STATE} = any (${states}::text[]) and c.errors = 0
      and (${among ?? null}::uuid[] is null or r.id = any (${among ?? null}::uuid[]))
    order by r.id limit ${most}`.execute(tx)
  return rows.map(({ id }) => id)
}
