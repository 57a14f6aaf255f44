/** The tables a copy of everything holds, as the catalogue of the database tells of them, and the contents their columns name. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { COPIED, NO_CONTENT, WITHHELD } from '../copied-tables.vi.ts'

export interface ColumnOut {
  name: string
  /** 'timestamp with time zone' */
  type: string
  isRequired: boolean
  about: string | null
  /** 'personnel.record.id' */
  refersTo: string | null
}

export interface TableOut {
  /** 'personnel.event' */
  name: string
  /** What it is, as its comment says. */
  about: string | null
  /** Whoever asked may read it at all; which rows, row policies say. */
  isOpen: boolean
  columns: readonly ColumnOut[]
}

/** In the order of their names, all that are declared: those closed to whoever asks are told as such. */
export async function tablesOut(tx: Tx): Promise<TableOut[]> {
  const { rows } = await sql<TableOut>`
    select n.nspname || '.' || c.relname as name, obj_description(c.oid) as about, has_table_privilege(c.oid, 'select') as "isOpen",
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'isRequired', a.attnotnull,
          'about', col_description(c.oid, a.attnum), 'refersTo', (
            select min(k.confrelid::regclass || '.' || f.attname) from pg_constraint k
            join pg_attribute f on f.attrelid = k.confrelid and f.attnum = k.confkey[1]
            where k.contype = 'f' and k.conrelid = c.oid and k.conkey = array[a.attnum])) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname || '.' || c.relname = any (${COPIED}::text[])
    order by name`.execute(tx)
  return rows
}

export const isWithheld = (table: string, column: string): boolean => WITHHELD[table]?.[column] !== undefined

/** Each row as JSON, its columns in their order; secrets stay out, and rows of the history of what is not copied. */
export function rowsAsJson({ name, columns }: TableOut): RawBuilder<{ line: string }> {
  const shown = columns.filter((column) => !isWithheld(name, column.name))
  const from = sql.table(name)
  if (name === 'audit.change')
    return sql`select row_to_json(x)::text as line from (
      select ${sql.join(shown.map((column) => (HISTORY.includes(column.name) ? withoutSecrets(column.name) : sql.ref(`t.${column.name}`))))}
      from ${from} t where t.table_name = any (${COPIED}::text[])) x`
  return sql`select row_to_json(x)::text as line from (select ${sql.join(shown.map((column) => sql.ref(`t.${column.name}`)))} from ${from} t) x`
}

/** What a row was before and after. */
const HISTORY = ['before', 'after']

const withoutSecrets = (column: string) => {
  const cases = Object.entries(WITHHELD).map(
    ([table, columns]) =>
      sql`when ${sql.lit(table)} then t.${sql.ref(column)} - ${sql.lit(`{${Object.keys(columns).join(',')}}`)}::text[]`,
  )
  return sql`case t.table_name ${sql.join(cases, sql` `)} else t.${sql.ref(column)} end as ${sql.ref(column)}`
}

export interface FileOut {
  sha256: string
  /** What it hangs on: a paper, a decision …, else the column that names it. */
  of: string
  id: string | null
  title: string | null
  fileName: string | null
  mediaType: string | null
}

/** Told with what they are called; the others by the column that names them. */
const NAMED = [
  'personnel.paper.scan_sha256',
  'personnel.photo.sha256',
  'personnel.proposal_paper.sha256',
  'documents.version.sha256',
]

/** Files of all papers, decisions, proofs, pictures, proposals and documents, and whatever else a row names; those of one content stand together. */
export function filesOut(tables: readonly TableOut[]): RawBuilder<FileOut> {
  const others = tables.flatMap(({ name, isOpen, columns }) =>
    columns
      .filter((column) => isOpen && /sha256$/.test(column.name) && column.type === 'text')
      .map((column) => ({
        column: column.name,
        of: `${name}.${column.name}`,
        name,
        hasId: columns.some((one) => one.name === 'id'),
      }))
      .filter(({ of }) => !NAMED.includes(of) && NO_CONTENT[of] === undefined),
  )
  return sql<FileOut>`
  select p.scan_sha256 as sha256, 'paper' as of, p.id::text, p.title::text as title, p.scan_name as "fileName", p.scan_type as "mediaType"
    from personnel.paper p where p.scan_sha256 is not null
  union all
  select f.sha256, 'decision', d.id::text, f.title, f.file_name, f.media_type
    from personnel.decision d cross join lateral personnel.file_of(d.id) f where d.document_id is not null
  union all
  select f.sha256, 'event', e.id::text, f.title, f.file_name, f.media_type
    from personnel.event e cross join lateral personnel.paper_of(e.id) f
    where e.document_id is not null and e.recorded_to = 'infinity'
  union all
  select p.sha256, 'photo', p.id::text, 'Ảnh hồ sơ', null, p.media_type from personnel.photo p
  union all
  select p.sha256, 'proposal', p.id::text, p.file_name, p.file_name, p.media_type from personnel.proposal_paper p
  union all
  select v.sha256, 'document', v.document_id::text, v.title, v.file_name, v.media_type from documents.version v
  ${sql.join(
    others.map(
      ({ name, column, of, hasId }) => sql`union all
  select t.${sql.ref(column)}, ${sql.lit(of)}, ${hasId ? sql`t.id::text` : sql`null`}, null, null, null
    from ${sql.table(name)} t where t.${sql.ref(column)} is not null`,
    ),
    sql` `,
  )}
  order by sha256, of, id`
}
