/** Pairs of records that may be of one person. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf, OutputOf } from '../../../../shared/endpoint.ts'
import type { duplicates, Suspect } from '../../contract/duplicates.ts'
import { refuse } from '../../refusals.vi.ts'
import { mergesOf } from './merges.ts'
import { twinsOf } from './twins.ts'

const pairs = (tx: Call['tx']) =>
  tx
    .selectFrom('personnel.suspect as s')
    .innerJoin('personnel.record as a', 'a.id', 's.first_id')
    .innerJoin('personnel.record as b', 'b.id', 's.second_id')

/** One of a pair that went into some other record meanwhile is no longer to be looked at. */
export async function suspectPairs(
  { tx, now }: Call,
  { state, page, pageSize }: InputOf<typeof duplicates.suspects>,
): Promise<OutputOf<typeof duplicates.suspects>> {
  const wanted = pairs(tx)
    .where('s.state', '=', state)
    .$if(state === 'open', (q) => q.where('a.merged_into', 'is', null).where('b.merged_into', 'is', null))
  const rows = await wanted
    .selectAll('s')
    .select(sql<number>`count(*) over ()`.as('total'))
    .orderBy('s.score', 'desc')
    .orderBy('s.id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return { suspects: await shown(tx, rows, dayIn(now)), total: Number(rows[0]?.total ?? 0) }
}

export async function oneSuspect(
  call: Call,
  { suspectId }: InputOf<typeof duplicates.suspect>,
): Promise<OutputOf<typeof duplicates.suspect>> {
  const row = await pairs(call.tx).selectAll('s').where('s.id', '=', suspectId).executeTakeFirst()
  if (!row) return refuse('personnel.suspect-not-found')
  const [suspect] = await shown(call.tx, [row], dayIn(call.now))
  return { ...(suspect as Suspect), merges: await mergesOf(call, [row.first_id, row.second_id]) }
}

interface Row {
  id: string
  first_id: string
  second_id: string
  score: number
  working: unknown
  state: Suspect['state']
  found_at: string
  reviewed_by_name: string | null
  reviewed_at: string | null
  reason: string | null
  version: number
}

async function shown(tx: Call['tx'], rows: readonly Row[], day: string): Promise<Suspect[]> {
  const twins = await twinsOf(tx, [...new Set(rows.flatMap((row) => [row.first_id, row.second_id]))], day)
  return rows.flatMap((row) => {
    const [first, second] = [twins.get(row.first_id), twins.get(row.second_id)]
    if (!first || !second) return []
    return [
      {
        id: row.id,
        score: row.score,
        working: row.working as string[],
        state: row.state,
        foundAt: row.found_at,
        first,
        second,
        reviewedByName: row.reviewed_by_name,
        reviewedAt: row.reviewed_at,
        reason: row.reason,
        version: row.version,
      },
    ]
  })
}
