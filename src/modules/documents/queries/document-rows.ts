/** Documents as lists show them: with the paper in force, whose they are and in how many places they hang. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { unitNames } from '../../organization/index.ts'
import type { DocumentRow } from '../contract.ts'
import type { Kind } from '../rules/kinds.ts'
import type { UseSource } from '../use-source.ts'

interface Row {
  id: string
  unit_id: number
  newest: number
  version: number
  retired_at: string | null
  retired_by_name: string | null
  retired_reason: string | null
  title: string
  number: string | null
  issued_on: string | null
  kind: Kind
  file_name: string
  media_type: string
  size: number
  added_by_name: string
  added_at: string
  uses: number
  total: number
}

interface Wanted {
  where: RawBuilder<unknown>
  orderBy: RawBuilder<unknown>
  limit: number
  offset: number
}

/** Every place where a document hangs, whichever module hung it: one column, `document_id`. */
export const namedIn = (sources: readonly UseSource[]): RawBuilder<unknown> =>
  sources.length === 0
    ? sql`select null::uuid as document_id where false`
    : sql.join(
        sources.map(({ named }) => named),
        sql` union all `,
      )

/** `d` is the document and `v` its version in force, in the condition and in the order. */
export async function documentRows(
  tx: Tx,
  today: string,
  sources: readonly UseSource[],
  { where, orderBy, limit, offset }: Wanted,
): Promise<{ rows: DocumentRow[]; total: number }> {
  const { rows } = await sql<Row>`
    select f.*, (select count(*)::int from (${namedIn(sources)}) named where named.document_id = f.id) as uses
    from (
      select d.id, d.unit_id, d.newest, d.version, d.retired_at, d.retired_by_name, d.retired_reason,
        v.title, v.number, v.issued_on, v.kind, v.file_name, v.media_type, v.size, v.added_by_name, v.added_at,
        row_number() over (order by ${orderBy}) as place, count(*) over ()::int as total
      from documents.document d join documents.version v on v.document_id = d.id and v.ordinal = d.newest
      where ${where}
      order by place limit ${limit} offset ${offset}) f
    order by f.place`.execute(tx)
  const names = await unitNames(
    tx,
    rows.map((row) => row.unit_id),
    today,
  )
  return {
    // A page beyond the last one has no row to say how many there are.
    total: rows[0]?.total ?? (offset === 0 ? 0 : await countOf(tx, where)),
    rows: rows.map((row) => ({
      id: row.id,
      unitId: row.unit_id,
      unitName: names.get(row.unit_id) ?? '',
      newest: row.newest,
      version: row.version,
      retired:
        row.retired_at === null
          ? null
          : { byName: row.retired_by_name ?? '', at: row.retired_at, reason: row.retired_reason ?? '' },
      title: row.title,
      number: row.number,
      issuedOn: row.issued_on,
      kind: row.kind,
      fileName: row.file_name,
      mediaType: row.media_type,
      size: row.size,
      addedByName: row.added_by_name,
      addedAt: row.added_at,
      uses: row.uses,
    })),
  }
}

async function countOf(tx: Tx, where: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*)::int as total
    from documents.document d join documents.version v on v.document_id = d.id and v.ordinal = d.newest
    where ${where}`.execute(tx)
  return rows[0]?.total ?? 0
}
