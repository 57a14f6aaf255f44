/** Writes TypeScript types from a migrated database; check constraints with a list of words become unions. */
import type pg from 'pg'

const TYPES: Record<string, string> = {
  int4: 'number',
  int2: 'number',
  int8: 'number',
  float8: 'number',
  bool: 'boolean',
  text: 'string',
  varchar: 'string',
  uuid: 'string',
  date: 'string',
  timestamptz: 'string',
  numeric: 'string',
  inet: 'string',
  bytea: 'Buffer',
  _text: 'string[]',
  _int4: 'number[]',
  // As the driver gives it: a wide number of an array may not fit.
  _int8: 'string[]',
  _uuid: 'string[]',
}

interface Column {
  table: string
  column: string
  type: string
  nullable: boolean
  given: boolean
  identity: boolean
  comment: string | null
  words: string | null
}

const QUERY = `
  select n.nspname || '.' || c.relname as "table", a.attname as "column", t.typname as type,
    not a.attnotnull as nullable, (a.atthasdef or a.attidentity <> '') as given, (a.attidentity = 'a' or a.attgenerated <> '') as identity,
    obj_description(c.oid) as comment,
    (select pg_get_constraintdef(k.oid) from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] and pg_get_constraintdef(k.oid) ~ '= ANY \\(ARRAY\\[''' limit 1) as words
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace join pg_type t on t.oid = a.atttypid
  where c.relkind in ('r', 'v', 'm') and a.attnum > 0 and not a.attisdropped
    and n.nspname not in ('pg_catalog', 'information_schema', 'public') and n.nspname not like 'pg_%' and n.nspname not like 'graphile_worker%'
  order by 1, a.attnum`

function typeOf({ type, words }: Column): string {
  if (words) {
    const union = [...words.matchAll(/'((?:[^']|'')*)'::/g)].map((match) => `'${match[1]}'`)
    if (union.length > 0) return union.join(' | ')
  }
  return TYPES[type] ?? 'unknown'
}

function fieldOf(column: Column): string {
  const json = column.type === 'jsonb' || column.type === 'json'
  const plain = typeOf(column)
  const selected = json
    ? column.nullable
      ? 'Json | null'
      : 'Json'
    : column.nullable
      ? `${plain.includes(' | ') ? plain : plain} | null`
      : plain
  if (column.identity) return `GeneratedAlways<${selected}>`
  if (json)
    return column.given || column.nullable
      ? `ColumnType<${selected}, unknown, unknown>`
      : 'ColumnType<Json, unknown, unknown>'
  return column.given ? `Generated<${selected}>` : selected
}

/** @returns the text of \`src/platform/db/tables.ts\`. */
export async function describeTables(client: pg.Client): Promise<string> {
  const { rows } = await client.query<Column>(QUERY)
  const tables = Map.groupBy(rows, (row) => row.table)
  const nameOf = (table: string) =>
    table
      .split(/[._]/)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join('')
  const interfaces = [...tables].map(([table, columns]) => {
    const comment = columns[0]?.comment ? `/** ${columns[0].comment} */\n` : ''
    return `${comment}export interface ${nameOf(table)} {\n${columns.map((column) => `  ${column.column}: ${fieldOf(column)}`).join('\n')}\n}\n`
  })
  const index = [...tables.keys()].map((table) => `  '${table}': ${nameOf(table)}`).join('\n')
  return `// Written by \`npm run db:types\` from the migrated database. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

// biome-ignore lint/suspicious/noExplicitAny: what a jsonb column holds is known by the module that owns it.
export type Json = any

${interfaces.join('\n')}
export interface Tables {
${index}
}
`
}
