/** What was published and comes with the program: what is not there yet, and nothing that people have corrected since. */
import { SYSTEM, type Tx } from '../../../platform/http/call.ts'
import type { Basis } from '../contract.ts'
import { addResult, decimal } from './keep-result.ts'

export interface PublishedRow {
  province: string
  year: number
  /** Ten-thousandths of a percent; null: not found, a gap. */
  index: number | null
  rank: number | null
  places: number | null
  basis: Exclude<Basis, 'entered'>
  source: string
  note: string
  fields: readonly {
    title: string
    points: number | null
    maxPoints: number | null
    percent: number | null
    note: string
  }[]
}

export interface MeanRow {
  year: number
  scope: string
  index: number
  source: string
  note: string
}

export async function loadPublished(
  tx: Tx,
  { results, means }: { results: readonly PublishedRow[]; means: readonly MeanRow[] },
  now: Date,
): Promise<void> {
  const kept = await tx.selectFrom('province.result').select(['province', 'year']).execute()
  const known = new Set(kept.map(({ province, year }) => `${province} ${year}`))
  const by = { name: SYSTEM.fullName, at: now }
  for (const row of results)
    if (!known.has(`${row.province} ${row.year}`))
      await addResult(tx, { ...row, decisionNumber: null, decisionDay: null }, by)
  if (means.length === 0) return
  await tx
    .insertInto('province.mean')
    .values(
      means.map(({ year, scope, index, source, note }) => ({
        year,
        scope,
        index_percent: decimal(index) as string,
        source,
        note,
        changed_by_name: by.name,
        changed_at: now.toISOString(),
      })),
    )
    .onConflict((oc) => oc.columns(['year', 'scope']).doNothing())
    .execute()
}
