/** What everybody may see: published rankings, from the columns that are open to strangers and no others. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import type { Download } from '../../../../shared/call.ts'
import type { Publication, PublicationSummary } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import { meanIndex } from '../../rules/sheets/totals.ts'

const COLUMNS = [
  'id',
  'round_id as roundId',
  'year',
  'round_name as roundName',
  'block_name as blockName',
  'is_model as isModel',
  'is_sample as isSample',
  'decision_number as decisionNumber',
  'decision_day as decisionDay',
  'published_at as publishedAt',
  'areas',
  'results',
  'left_units as left',
  'sha256',
] as const

type Row = Omit<Publication, 'units' | 'mean' | 'first' | 'previous'>

function summaryOf({ results, ...row }: Row): PublicationSummary {
  return {
    ...row,
    units: results.length,
    mean: meanIndex(results.map((unit) => unit.index)),
    first: results[0]?.unitName ?? null,
  }
}

export async function publications(tx: Tx): Promise<PublicationSummary[]> {
  const rows = await tx
    .selectFrom('par.publication')
    .select(COLUMNS)
    .orderBy('year', 'desc')
    .orderBy('position')
    .execute()
  return rows.map((row) => summaryOf(row))
}

export async function publication(tx: Tx, publicationId: string): Promise<Publication> {
  const row = await tx.selectFrom('par.publication').select(COLUMNS).where('id', '=', publicationId).executeTakeFirst()
  if (!row) return refuse('par.not-found')
  const before = await tx
    .selectFrom('par.publication')
    .select('results')
    .where('year', '=', row.year - 1)
    .where('block_name', '=', row.blockName)
    .orderBy('published_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const previous = ((before?.results ?? []) as Publication['results']).map(({ unitId, index, rank }) => ({
    unitId,
    index,
    rank,
  }))
  return { ...row, ...summaryOf(row), previous }
}

/** The very text whose SHA-256 was published, so that anybody inside can check it and work every figure out again. */
export async function publicationRecord(tx: Tx, publicationId: string): Promise<Download> {
  const row = await tx
    .selectFrom('par.publication')
    .select(['year', 'block_name', sql<string>`frozen::text`.as('text')])
    .where('id', '=', publicationId)
    .executeTakeFirst()
  if (!row) return refuse('par.not-found')
  const { text } = row
  return {
    name: `Ho so cong bo CCHC ${row.year} ${row.block_name}.json`,
    mediaType: 'application/json',
    content: { make: async () => new TextEncoder().encode(text) },
  }
}
