/** What documents holds of units: the papers of their library, which stay theirs. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { Held } from '../../organization/index.ts'

export async function heldByDocuments(tx: Tx, unitIds: readonly number[]): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select d.unit_id as "unitId", 'papers' as what, count(*)::int as count,
      (array_agg(v.title::text order by v.added_at desc, v.title))[1:3] as examples, 'stays' as follows, false as "needsSuccessor"
    from documents.document d join documents.version v on v.document_id = d.id and v.ordinal = d.newest
    where d.unit_id = any (${[...unitIds]}::int[]) and d.retired_at is null group by d.unit_id`.execute(tx)
  return rows
}
