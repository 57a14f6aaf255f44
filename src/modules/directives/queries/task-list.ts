/** Tasks by filters. How a task counts is the rules' to say: the database narrows, they decide, then the page is cut. */
import { type RawBuilder, sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { unitNames } from '../../organization/index.ts'
import type { TaskFilter } from '../contract/drafting.ts'
import { countedDue, standingOf } from '../rules/standing.ts'
import { OPEN_STATES } from '../rules/words.ts'
import { historyOf, type TaskRow, taskRows } from './task-rows.ts'
import { taskSummaries, waitingOf } from './task-summaries.ts'

const open = sql`t.state in (${sql.join([...OPEN_STATES])})`

const ORDERS: Record<TaskFilter['sort'], RawBuilder<unknown>> = {
  // What still has to be done by its day; then what is over, the latest first.
  'open-first': sql`t.closed_on is not null, case when t.closed_on is null then t.due_on end nulls last, t.due_on desc nulls last, t.title, t.id`,
  due: sql`t.due_on nulls last, t.title, t.id`,
  title: sql`t.title, t.id`,
  unit: sql`(select v.full_name from organization.unit_version v where v.unit_id = t.unit_id and v.recorded_to = 'infinity'
    order by v.valid_from desc limit 1) collate public.vi nulls last, t.due_on nulls last, t.title, t.id`,
  document: sql`(select d.issued_on from directives.document d where d.id = t.document_id) desc nulls last, t.document_id, p.position nulls last, t.id`,
}

export function narrowed(filter: TaskFilter): RawBuilder<unknown> {
  const { search, unitId, giverUnitId, documentId, kind, state } = filter
  const all: RawBuilder<unknown>[] = [sql`true`]
  if (!filter.withSubTasks) all.push(sql`t.parent_id is null`)
  if (search !== '') all.push(sql`search.fold(t.title) like '%' || search.fold(${search}) || '%'`)
  if (unitId !== undefined)
    all.push(
      filter.withCoordinating
        ? sql`(t.unit_id = ${unitId} or ${unitId} = any (t.coordinator_ids))`
        : sql`t.unit_id = ${unitId}`,
    )
  if (giverUnitId !== undefined) all.push(sql`t.giver_unit_id = ${giverUnitId}`)
  if (filter.freezeOrderId !== undefined) all.push(sql`t.freeze_order_id = ${filter.freezeOrderId}`)
  if (filter.groupId !== undefined) all.push(sql`t.group_id = ${filter.groupId}`)
  if (documentId !== undefined) all.push(sql`t.document_id = ${documentId}`)
  if (kind !== undefined) all.push(sql`t.kind = ${kind}`)
  if (state !== undefined) all.push(sql`t.state = ${state}`)
  if (filter.isOpen !== undefined) all.push(filter.isOpen ? open : sql`not ${open}`)
  // Days only ever move later, so the one that counts lies between the first and the last.
  if (filter.dueFrom !== undefined) all.push(sql`t.due_on >= ${filter.dueFrom}::date`)
  if (filter.dueTo !== undefined) all.push(sql`t.first_due_on <= ${filter.dueTo}::date`)
  return sql.join(all, sql` and `)
}

function fits(row: TaskRow, { standing, waiting, dueFrom, dueTo }: TaskFilter, asOf: string): boolean {
  if (waiting !== undefined && waitingOf(row) !== waiting) return false
  if (standing === undefined && dueFrom === undefined && dueTo === undefined) return true
  const history = historyOf(row)
  if (standing !== undefined && standingOf(history, asOf) !== standing) return false
  const { dueOn } = countedDue(history, asOf)
  return (
    (dueFrom === undefined || (dueOn ?? '') >= dueFrom) && (dueTo === undefined || (dueOn !== null && dueOn <= dueTo))
  )
}

/** Every task of the filters, in order: what a list shows a page of, what is printed whole. */
export async function tasksOf(tx: Tx, filter: TaskFilter, asOf: string): Promise<TaskRow[]> {
  const rows = await taskRows(tx, { where: narrowed(filter), order: ORDERS[filter.sort] })
  return rows.filter((row) => fits(row, filter, asOf))
}

const needsRules = ({ standing, waiting, dueFrom, dueTo }: TaskFilter): boolean =>
  [standing, waiting, dueFrom, dueTo].some((asked) => asked !== undefined)

async function pageOf(tx: Tx, filter: TaskFilter & { page: number; pageSize: number }, asOf: string) {
  const [of, after] = [filter.pageSize, (filter.page - 1) * filter.pageSize]
  if (needsRules(filter)) {
    const rows = await tasksOf(tx, filter, asOf)
    return { total: rows.length, rows: rows.slice(after, after + of) }
  }
  const where = narrowed(filter)
  const counted = await sql<{
    total: number
  }>`select count(*)::int as total from directives.task t where ${where}`.execute(tx)
  const rows = await taskRows(tx, { where, order: ORDERS[filter.sort], limit: { of, after } })
  return { total: counted.rows[0]?.total ?? 0, rows }
}

/** Lead bodies of what is within reach. */
async function leads(tx: Tx, day: string) {
  const { rows } = await sql<{ unitId: number }>`
    select distinct unit_id as "unitId" from directives.task where unit_id is not null and parent_id is null`.execute(
    tx,
  )
  const names = await unitNames(
    tx,
    rows.map(({ unitId }) => unitId),
    day,
  )
  return [...names].map(([unitId, name]) => ({ unitId, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'vi'))
}

export async function taskList({ tx, now }: Call, filter: TaskFilter & { page: number; pageSize: number }) {
  const asOf = filter.asOf ?? dayIn(now)
  const { total, rows } = await pageOf(tx, filter, asOf)
  return { total, tasks: await taskSummaries(tx, rows, asOf), units: await leads(tx, asOf) }
}

/** What one is in charge of oneself: the policy shows nothing else. */
export async function ownTasks({ tx, now, actor }: Call) {
  const rows = await taskRows(tx, { where: sql`t.account_id = ${actor.accountId} and ${open}` })
  return { tasks: await taskSummaries(tx, rows, dayIn(now)) }
}
