/** What everybody may see: published rankings, from the columns that are open to strangers and no others. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import type { Download } from '../../../../shared/call.ts'
import { meanOf } from '../../../../shared/points.ts'
import { bytesOf } from '../../../../shared/utf8.ts'
import type { Publication, PublicationSummary } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import { previousOf } from '../results/year-before.ts'

const COLUMNS = [
  'p.id',
  'round_id as roundId',
  'year',
  'round_name as roundName',
  'block_name as blockName',
  'is_model as isModel',
  'is_sample as isSample',
  'decision_number as decisionNumber',
  'decision_day as decisionDay',
  'published_at as publishedAt',
  'rules',
  'areas',
  'results',
  'left_units as left',
  'rank_bands as rankBands',
  'sha256',
  'b.sums as bundleSums',
  'corrects',
  'correction_reason as correctionReason',
  'consequences',
  'later.correctedBy',
] as const

type Row = Omit<Publication, 'units' | 'decimals' | 'mean' | 'first' | 'links' | 'previous'>

function linksOf(id: string, hasBundle: boolean): PublicationSummary['links'] {
  const at = `/api/par/publications/${id}`
  return {
    bundle: hasBundle ? `${at}/bundle.zip` : null,
    csv: `${at}/ranking.csv`,
    json: `${at}/ranking.json`,
    xlsx: `${at}/ranking.xlsx`,
    docx: `${at}/ranking.docx`,
    pdf: `${at}/ranking.pdf`,
  }
}

const published = (tx: Tx) =>
  tx
    .selectFrom('par.publication as p')
    .leftJoin('par.publication_bundle as b', 'b.publication_id', 'p.id')
    .leftJoin(
      (from) => from.selectFrom('par.publication').select(['id as correctedBy', 'corrects as correctedId']).as('later'),
      (on) => on.onRef('later.correctedId', '=', 'p.id'),
    )
    .select(COLUMNS)

function summaryOf({ results, ...row }: Row): PublicationSummary {
  return {
    ...row,
    decimals: row.rules.decimals,
    links: linksOf(row.id, row.bundleSums !== null),
    units: results.length,
    mean: meanOf(results.map((unit) => unit.index)),
    first: results[0]?.unitName ?? null,
  }
}

export async function publications(tx: Tx): Promise<PublicationSummary[]> {
  const rows = await published(tx).orderBy('year', 'desc').orderBy('position').orderBy('published_at', 'desc').execute()
  return rows.map((row) => summaryOf(row))
}

export async function publication(tx: Tx, publicationId: string): Promise<Publication> {
  const row = await published(tx).where('p.id', '=', publicationId).executeTakeFirst()
  if (!row) return refuse('par.not-found')
  return { ...row, ...summaryOf(row), previous: await previousOf(tx, row) }
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
    content: { make: async () => bytesOf(text) },
  }
}

/** The very bytes of the day of publication. */
export async function publicationBundle(tx: Tx, publicationId: string): Promise<Download> {
  const row = await tx
    .selectFrom('par.publication_bundle')
    .innerJoin('par.publication', 'id', 'publication_id')
    .select(['year', 'block_name', 'zip'])
    .where('publication_id', '=', publicationId)
    .executeTakeFirst()
  if (!row) return refuse('par.no-bundle')
  return {
    name: `Goi kiem chung CCHC ${row.year} ${row.block_name}.zip`,
    mediaType: 'application/zip',
    content: { make: async () => row.zip },
  }
}
