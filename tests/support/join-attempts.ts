/**
 * Whoever holds the whole database tries to find out what a person answered: by any value a counted form shares with a row of
 * a person, by the order of rows, of transactions and of any column, by the only member of a small cell. As superuser.
 */
import type pg from 'pg'

export interface KnownForm {
  /** Of the link that gave it, by which the attempt would succeed. */
  linkId: string
  targetId: string
  chosen: Record<string, unknown>
  remark: string
}

/** What a counted form and a person may both tell: which survey, unit and group; nothing finer. */
const SHARED = new Set(['survey_id', 'target_id', 'group_id', 'channel', 'question'])
const COUNTED = ['survey.answer', 'survey.remark'] as const

interface Column {
  table: string
  column: string
}

async function columnsOf(owner: pg.Client): Promise<Column[]> {
  const { rows } = await owner.query<Column>(
    `select table_schema || '.' || table_name as table, column_name as column
       from information_schema.columns join information_schema.tables using (table_schema, table_name)
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
       order by 1, ordinal_position`,
  )
  return rows
}

const valuesOf = async (owner: pg.Client, { table, column }: Column): Promise<string[]> =>
  (
    await owner.query<{ value: string }>(
      `select distinct "${column}"::text as value from ${table} where "${column}" is not null`,
    )
  ).rows.map(({ value }) => value)

/** Any value of a counted form that stands anywhere else, whole or inside something longer. */
async function sharedValues(owner: pg.Client, columns: readonly Column[]): Promise<string[]> {
  const own: { from: string; value: string }[] = []
  for (const one of columns.filter(({ table }) => COUNTED.some((name) => name === table)))
    if (!SHARED.has(one.column))
      for (const value of await valuesOf(owner, one)) own.push({ from: `${one.table}.${one.column}`, value })
  const found = new Set<string>()
  for (const one of columns.filter(({ table }) => !COUNTED.some((name) => name === table))) {
    const text = (await valuesOf(owner, one)).join('\n')
    for (const { from, value } of own)
      if (value.length >= 8 && text.includes(value)) found.add(`${from} stands in ${one.table}.${one.column}`)
  }
  return [...found]
}

/** Kendall's tau of positions: 1 the same order, −1 the reverse, about 0 none. */
export function tau(order: readonly number[]): number {
  let agreeing = 0
  for (let a = 0; a < order.length; a++)
    for (let b = a + 1; b < order.length; b++) agreeing += Math.sign((order[b] as number) - (order[a] as number))
  return (2 * agreeing) / (order.length * (order.length - 1))
}

/** How often what came next then stands next now. */
const neighbours = (order: readonly number[]): number =>
  order.slice(1).filter((at, before) => Math.abs(at - (order[before] as number)) === 1).length

/** Five standard deviations of a random order: one in two million of them looks like this. */
const looksOrdered = (order: readonly number[]): boolean => {
  const n = order.length
  const spread = Math.sqrt((2 * (2 * n + 5)) / (9 * n * (n - 1)))
  return Math.abs(tau(order)) > 5 * spread || neighbours(order) > 2 + 5 * Math.sqrt(2)
}

const sorted = (value: unknown) => JSON.stringify(Object.entries(value as object).sort())

/** Rows of a table in the order of something, as places in the order in which forms were given. */
async function placesBy(
  owner: pg.Client,
  table: string,
  order: string,
  given: readonly KnownForm[],
): Promise<number[]> {
  const { rows } = await owner.query(`select * from ${table} order by ${order}`)
  const placeOf: Record<string, (row: Record<string, unknown>) => number> = {
    'survey.answer': ({ chosen }) => given.findIndex((form) => sorted(form.chosen) === sorted(chosen)),
    'survey.remark': ({ words }) => given.findIndex((form) => form.remark === words),
    'survey.link_use': ({ link_id, target_id, is_used }) =>
      is_used ? given.findIndex((form) => form.linkId === link_id && form.targetId === target_id) : -1,
  }
  return rows.map((row) => placeOf[table]?.(row) ?? -1).filter((place) => place >= 0)
}

async function orders(owner: pg.Client, columns: readonly Column[], given: readonly KnownForm[]): Promise<string[]> {
  const found: string[] = []
  for (const table of [...COUNTED, 'survey.link_use']) {
    const own = columns
      .filter((one) => one.table === table && !SHARED.has(one.column))
      .map(({ column }) => `"${column}"`)
    const systems = ['ctid', 'xmin::text::bigint, ctid', 'cmin::text::bigint, ctid', 'xmax::text::bigint, ctid']
    for (const order of [...systems, ...own.map((column) => `${column}, ctid`)])
      if (looksOrdered(await placesBy(owner, table, order, given))) found.push(`${table} in the order of ${order}`)
    const { rows } = await owner.query(`select distinct xmin::text from ${table}`)
    if (rows.length > 1) found.push(`${table} was written by ${rows.length} transactions`)
  }
  const [answers, uses] = [
    await placesBy(owner, 'survey.answer', 'ctid', given),
    await placesBy(owner, 'survey.link_use', 'ctid', given),
  ]
  const placeOfUse = new Map(uses.map((form, place) => [form, place]))
  if (looksOrdered(answers.flatMap((form) => placeOfUse.get(form) ?? []))) found.push('answers lie as marks of use lie')
  return found
}

/** A unit and group where the database names one to four people as those who answered. */
async function smallCells(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ cell: string }>(
    `select l.group_id || ' about ' || u.target_id as cell from survey.link_use u join survey.link l on l.id = u.link_id
       where u.is_used group by l.group_id, u.target_id having count(*) < 5`,
  )
  return rows.map(({ cell }) => `too few of ${cell}`)
}

/** @param given in the order in which the forms came in. @returns what told something; nothing is what it should be. */
export async function joinAttempts(owner: pg.Client, given: readonly KnownForm[]): Promise<string[]> {
  const columns = await columnsOf(owner)
  return [
    ...(await sharedValues(owner, columns)),
    ...(await orders(owner, columns, given)),
    ...(await smallCells(owner)),
  ]
}
