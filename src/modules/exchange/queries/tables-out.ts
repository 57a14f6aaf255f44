/** The tables a copy of everything holds: all of these schemas that whoever asks may read. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'

/** Records, decisions and what became of them; the units they name; what went out and came in. */
const SCHEMAS = ['exchange', 'organization', 'personnel']

export interface TableOut {
  /** 'personnel.event' */
  name: string
  /** What it is, as its comment says. */
  about: string | null
}

/** In the order of their names; only what row policies show of them follows. */
export async function tablesOut(tx: Tx): Promise<TableOut[]> {
  const { rows } = await sql<TableOut>`
    select n.nspname || '.' || c.relname as name, obj_description(c.oid) as about
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname = any (${SCHEMAS}::text[]) and has_table_privilege(c.oid, 'select')
    order by name`.execute(tx)
  return rows
}

/** Each row as JSON, its columns in their order. */
export const rowsAsJson = (table: string): RawBuilder<{ line: string }> =>
  sql<{ line: string }>`select row_to_json(t)::text as line from ${sql.table(table)} t`

export interface FileOut {
  sha256: string
  /** What it hangs on. */
  of: 'paper' | 'decision' | 'event' | 'photo' | 'proposal'
  id: string
  title: string
  fileName: string | null
  mediaType: string
}

/** Files of all papers, decisions, proofs, pictures and proposals; those of one content stand together. */
export const filesOut = sql<FileOut>`
  select p.scan_sha256 as sha256, 'paper' as of, p.id, p.title::text as title, p.scan_name as "fileName", p.scan_type as "mediaType"
    from personnel.paper p where p.scan_sha256 is not null
  union all
  select f.sha256, 'decision', d.id, f.title, f.file_name, f.media_type
    from personnel.decision d cross join lateral personnel.file_of(d.id) f where d.document_id is not null
  union all
  select f.sha256, 'event', e.id, f.title, f.file_name, f.media_type
    from personnel.event e cross join lateral personnel.paper_of(e.id) f
    where e.document_id is not null and e.recorded_to = 'infinity'
  union all
  select p.sha256, 'photo', p.id, 'Ảnh hồ sơ', null, p.media_type from personnel.photo p
  union all
  select p.sha256, 'proposal', p.id, p.file_name, p.file_name, p.media_type from personnel.proposal_paper p
  order by sha256, of, id`
