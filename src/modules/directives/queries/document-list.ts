/** Documents within reach, each with how much came of it and how far it is. */
import { type RawBuilder, sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { unitNames } from '../../organization/index.ts'
import type { DocumentSummary } from '../contract.ts'
import { documentName } from '../rules/document-name.ts'
import { standingOf } from '../rules/standing.ts'
import type { DocumentKind } from '../rules/words.ts'
import { historyOf, taskRows } from './task-rows.ts'

type Row = Omit<DocumentSummary, 'name' | 'unitName' | 'overdueTasks'>

async function documentRows(tx: Tx, where: RawBuilder<unknown>, limit: RawBuilder<unknown> = sql``): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select d.id, d.unit_id as "unitId", d.kind, d.number, d.symbol, d.issued_on::text as "issuedOn", d.meeting_on::text as "meetingOn",
      d.issuer, d.title, d.is_secret as "isSecret", d.is_sample as "isSample", d.state, d.version,
      (select count(*)::int from directives.point p where p.document_id = d.id) as points,
      (select count(*)::int from directives.point p where p.document_id = d.id and p.outcome = 'open') as "openPoints",
      t.tasks, t."draftTasks", t."doneTasks"
    from directives.document d cross join lateral (
      select count(*)::int as tasks, (count(*) filter (where t.state = 'draft'))::int as "draftTasks",
        (count(*) filter (where t.state = 'done'))::int as "doneTasks"
      from directives.task t where t.document_id = d.id and t.parent_id is null) t
    where ${where}
    order by coalesce(d.issued_on, d.meeting_on) desc nulls first, d.created_at desc, d.id ${limit}`.execute(tx)
  return rows
}

/** Overdue tasks by document, as the rules count them. */
async function overdueOf(tx: Tx, ids: readonly string[], asOf: string): Promise<Map<string, number>> {
  const rows = await taskRows(tx, {
    where: sql`t.document_id = any (${[...ids]}::uuid[]) and t.parent_id is null and t.closed_on is null and t.first_due_on < ${asOf}::date`,
  })
  const late = rows.filter((row) => standingOf(historyOf(row), asOf) === 'overdue')
  return new Map([...Map.groupBy(late, (row) => row.documentId ?? '')].map(([id, found]) => [id, found.length]))
}

export async function documentSummaries(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  where: RawBuilder<unknown>,
  limit?: RawBuilder<unknown>,
): Promise<DocumentSummary[]> {
  const rows = await documentRows(tx, where, limit)
  const asOf = dayIn(now)
  const names = await unitNames(
    tx,
    rows.map(({ unitId }) => unitId),
    asOf,
  )
  const overdue = await overdueOf(
    tx,
    rows.map(({ id }) => id),
    asOf,
  )
  return rows.map((row) => ({
    ...row,
    name: documentName(row),
    unitName: names.get(row.unitId) ?? '',
    overdueTasks: overdue.get(row.id) ?? 0,
  }))
}

interface Asked {
  search: string
  kind?: DocumentKind | undefined
  state?: 'draft' | 'registered' | undefined
  year?: number | undefined
  page: number
  pageSize: number
}

export async function documentList(call: Call, { search, kind, state, year, page, pageSize }: Asked) {
  const all: RawBuilder<unknown>[] = [sql`true`]
  if (search !== '')
    all.push(
      sql`search.fold(d.title || ' ' || d.number || '/' || d.symbol || ' ' || d.issuer) like '%' || search.fold(${search}) || '%'`,
    )
  if (kind !== undefined) all.push(sql`d.kind = ${kind}`)
  if (state !== undefined) all.push(sql`d.state = ${state}`)
  if (year !== undefined) all.push(sql`extract(year from coalesce(d.issued_on, d.meeting_on)) = ${year}`)
  const where = sql.join(all, sql` and `)
  const counted = await sql<{
    total: number
  }>`select count(*)::int as total from directives.document d where ${where}`.execute(call.tx)
  return {
    total: counted.rows[0]?.total ?? 0,
    documents: await documentSummaries(call, where, sql`limit ${pageSize} offset ${(page - 1) * pageSize}`),
  }
}
