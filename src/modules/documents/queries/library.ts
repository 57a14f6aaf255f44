/** The library: documents within reach, narrowed and a page at a time. */
import { type RawBuilder, sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { wordPatterns } from '../../../shared/literally.ts'
import { compareVietnamese } from '../../../shared/vietnamese.ts'
import { unitNames } from '../../organization/index.ts'
import type { documents } from '../contract.ts'
import type { UseSource } from '../use-source.ts'
import { documentRows, namedIn } from './document-rows.ts'

type Asked = InputOf<typeof documents.library>

function inPeriod({ inPeriod: wanted, from, to }: Asked): RawBuilder<unknown>[] {
  if (wanted === 'no-date') return [sql`v.issued_on is null`]
  if (wanted === undefined || from === undefined || to === undefined) return []
  const within = sql`v.issued_on between ${from}::date and ${to}::date`
  return [wanted === 'within' ? within : sql`v.issued_on is not null and not (${within})`]
}

function conditions(asked: Asked, sources: readonly UseSource[]): RawBuilder<unknown>[] {
  const isUsed = sql`exists (select from (${namedIn(sources)}) named where named.document_id = d.id)`
  return [
    sql`(d.retired_at is not null) = ${asked.retired}`,
    ...wordPatterns(asked.text).map((pattern) => sql`v.found_by like ${pattern}`),
    ...(asked.unitId === undefined ? [] : [sql`d.unit_id = ${asked.unitId}`]),
    ...(asked.kind === undefined ? [] : [sql`v.kind = ${asked.kind}`]),
    ...(asked.day === undefined ? [] : [sql`v.issued_on = ${asked.day}::date`]),
    ...(asked.year === undefined
      ? []
      : [sql`v.issued_on between make_date(${asked.year}::int, 1, 1) and make_date(${asked.year}::int, 12, 31)`]),
    ...(asked.use === undefined ? [] : [asked.use === 'used' ? isUsed : sql`not ${isUsed}`]),
    ...inPeriod(asked),
  ]
}

const ORDERS = {
  added: sql`v.added_at desc, d.id`,
  issued: sql`v.issued_on desc nulls last, v.title, d.id`,
  title: sql`v.title, v.issued_on desc nulls last, d.id`,
} as const

export function library({ tx, now }: Pick<Call, 'tx' | 'now'>, asked: Asked, sources: readonly UseSource[]) {
  return documentRows(tx, dayIn(now), sources, {
    where: sql.join(conditions(asked, sources), sql` and `),
    orderBy: ORDERS[asked.order],
    limit: asked.pageSize,
    offset: (asked.page - 1) * asked.pageSize,
  })
}

async function periodsOf(tx: Tx, sources: readonly UseSource[]) {
  const periods = []
  for (const source of sources) periods.push(...(await source.periods(tx)))
  return periods
}

export async function libraryFilters({ tx, now }: Pick<Call, 'tx' | 'now'>, sources: readonly UseSource[]) {
  const units = await tx.selectFrom('documents.document').select('unit_id').distinct().execute()
  const names = await unitNames(
    tx,
    units.map((row) => row.unit_id),
    dayIn(now),
  )
  const { rows: years } = await sql<{ year: number }>`
    select distinct extract(year from issued_on)::int as year from documents.version where issued_on is not null order by 1 desc`.execute(
    tx,
  )
  return {
    units: [...names]
      .map(([unitId, unitName]) => ({ unitId, unitName }))
      .toSorted((a, b) => compareVietnamese(a.unitName, b.unitName) || a.unitId - b.unitId),
    years: years.map(({ year }) => year),
    periods: await periodsOf(tx, sources),
  }
}
