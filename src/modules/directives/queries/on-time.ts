/** The on-time rate by the exact rule, by unit, document and month. A task counts for the body that led it on the day it counts. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { meanOf, POINT, timesRatio } from '../../../shared/points.ts'
import { unitNames } from '../../organization/index.ts'
import type { Asked, OnTime, RateRow } from '../contract/counting.ts'
import { type Charge, leadOn } from '../rules/charges.ts'
import { periodicStanding } from '../rules/periods.ts'
import { countOf, isDueIn } from '../rules/rate.ts'
import { acceptedReport, countedDue, delayOf, giverDelay, standingOf, type TaskHistory } from '../rules/standing.ts'
import { loadOf } from './load.ts'
import { wasSuspended } from './owed.ts'
import { historyOf, type TaskRow, taskRows } from './task-rows.ts'
import { documentNames } from './task-summaries.ts'

export interface CountedTask {
  row: TaskRow
  history: TaskHistory
  /** Whoever led it when it was done, or leads it on the day. */
  unitId: number
  /** The month of the day that counts. */
  month: string
}

/** Charges of many tasks at once. */
async function chargesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Charge[]>> {
  const { rows } = await sql<Charge & { taskId: string }>`
    select task_id as "taskId", unit_id as "unitId", from_day::text as "from", to_day::text as "to"
    from directives.charge where task_id = any (${[...ids]}::uuid[]) order by from_day, to_day`.execute(tx)
  return Map.groupBy(rows, ({ taskId }) => taskId)
}

/** Of a task that is over the day of its report: it does not go with what others take over later. */
const dayOfLead = (history: TaskHistory, asOf: string): string => acceptedReport(history, asOf)?.reportedOn ?? asOf

/** Tasks due in the period, by the day that counts; parts of tasks are never counted. */
export async function tasksDue(tx: Tx, { from, to, documentId, unitId }: Asked, asOf: string): Promise<CountedTask[]> {
  const rows = await taskRows(tx, {
    where: sql`t.parent_id is null and t.state <> 'draft' and t.kind in ('dated', 'dated-by-plan')
      and t.due_on >= ${from}::date and t.first_due_on <= ${to}::date
      and (${unitId ?? null}::int is null or exists (
        select from directives.charge c where c.task_id = t.id and c.unit_id = ${unitId ?? null}::int))
      and (${documentId ?? null}::uuid is null or t.document_id = ${documentId ?? null}::uuid)`,
  })
  const due = rows
    .map((row) => ({ row, history: historyOf(row) }))
    .filter(({ history }) => isDueIn(history, { from, to }, asOf))
  const charges = await chargesOf(
    tx,
    due.map(({ row }) => row.id),
  )
  return due
    .map(({ row, history }) => ({
      ...{ row, history },
      unitId: leadOn(charges.get(row.id) ?? [], dayOfLead(history, asOf)) ?? (row.unitId as number),
      month: (countedDue(history, asOf).dueOn ?? '').slice(0, 7),
    }))
    .filter((task) => unitId === undefined || task.unitId === unitId)
}

export interface DueReport {
  taskId: string
  title: string
  unitId: number
  documentId: string | null
  giverUnitId: number
  dueOn: string
  sentOn: string | null
}

/** Reports of standing duties due in the period: never in the rate, counted beside it. */
export async function reportsDue(tx: Tx, { from, to, documentId, unitId }: Asked, asOf: string): Promise<DueReport[]> {
  const { rows } = await sql<DueReport>`
    select t.id as "taskId", t.title, t.document_id as "documentId", t.giver_unit_id as "giverUnitId", p.due_on::text as "dueOn",
      (select r.reported_on::text from directives.report r where r.periodic_id = p.id and r.reported_on <= ${asOf}::date
        and (r.outcome is distinct from 'returned' or r.decided_on > ${asOf}::date) order by r.reported_at limit 1) as "sentOn",
      coalesce((select c.unit_id from directives.charge c where c.task_id = t.id
        and c.from_day <= p.due_on and p.due_on < c.to_day order by c.from_day limit 1), t.unit_id) as "unitId"
    from directives.periodic_report p join directives.task t on t.id = p.task_id
    where p.due_on between ${from}::date and ${to}::date and t.parent_id is null
      and (t.closed_on is null or t.closed_on > p.due_on)
      and not ${wasSuspended}
      and (${documentId ?? null}::uuid is null or t.document_id = ${documentId ?? null}::uuid)
    order by p.due_on, t.title, p.id`.execute(tx)
  return rows.filter((report) => unitId === undefined || report.unitId === unitId)
}

/** A report that is not due yet is neither: it is left out of both. */
export const isReportDue = ({ dueOn, sentOn }: DueReport, asOf: string): boolean =>
  periodicStanding(dueOn, sentOn, asOf) !== 'not-due'
export const isReportOnTime = ({ dueOn, sentOn }: DueReport, asOf: string): boolean =>
  periodicStanding(dueOn, sentOn, asOf) === 'on-time'

interface Whole {
  tasks: CountedTask[]
  reports: DueReport[]
}

function rowFrom(key: string, name: string, { tasks, reports }: Whole, asOf: string): RateRow {
  const due = reports.filter((report) => isReportDue(report, asOf))
  return {
    ...{ key, name },
    ...countOf(
      tasks.map(({ history }) => history),
      asOf,
    ),
    reportsDue: due.length,
    reportsOnTime: due.filter((report) => isReportOnTime(report, asOf)).length,
  }
}

interface Keys {
  unitId: number
  giverUnitId: number
  documentId: string | null
  month: string
}

function rowsBy(
  { tasks, reports }: Whole,
  keyOf: (thing: Keys) => string,
  nameOf: (key: string) => string,
  asOf: string,
): RateRow[] {
  const [byTask, byReport] = [
    Map.groupBy(tasks, (task) => keyOf({ ...task, ...task.row, unitId: task.unitId })),
    Map.groupBy(reports, (report) => keyOf({ ...report, month: report.dueOn.slice(0, 7) })),
  ]
  const keys = [...new Set([...byTask.keys(), ...byReport.keys()])]
  return keys
    .map((key) => rowFrom(key, nameOf(key), { tasks: byTask.get(key) ?? [], reports: byReport.get(key) ?? [] }, asOf))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'))
}

const cellsOf = (tasks: readonly CountedTask[], asOf: string) =>
  [...Map.groupBy(tasks, ({ unitId, month }) => `${unitId} ${month}`).values()].map((found) => ({
    ...{ unitId: found[0]?.unitId as number, month: found[0]?.month as string },
    ...countOf(
      found.map(({ history }) => history),
      asOf,
    ),
  }))

const meanDays = (days: readonly number[]): number | null => meanOf(days.map((count) => timesRatio(count, POINT, 1)))

const monthInWords = (month: string): string => `${month.slice(5)}/${month.slice(0, 4)}`

export async function onTime({ tx, now }: Pick<Call, 'tx' | 'now'>, asked: Asked): Promise<OnTime> {
  const asOf = asked.asOf ?? dayIn(now)
  const whole: Whole = { tasks: await tasksDue(tx, asked, asOf), reports: await reportsDue(tx, asked, asOf) }
  const bodies = [...whole.tasks, ...whole.reports].map(({ unitId }) => unitId)
  const givers = [...whole.tasks.map(({ row }) => row), ...whole.reports].map(({ giverUnitId }) => giverUnitId)
  const units = await unitNames(tx, [...new Set([...bodies, ...givers])], asOf)
  const unitOf = (key: string) => units.get(Number(key)) ?? ''
  const documents = await documentNames(tx, [
    ...whole.tasks.flatMap(({ row }) => row.documentId ?? []),
    ...whole.reports.flatMap(({ documentId }) => documentId ?? []),
  ])
  const { tasks } = whole
  const reported = tasks.filter(({ history }) => history.reports.length > 0)
  const late = tasks.filter(({ history }) => standingOf(history, asOf) === 'late')
  return {
    ...{ from: asked.from, to: asked.to, asOf },
    whole: rowFrom('', '', whole, asOf),
    byUnit: rowsBy(whole, ({ unitId }) => String(unitId), unitOf, asOf),
    byDocument: rowsBy(
      whole,
      ({ documentId }) => documentId ?? '',
      (key) => documents.get(key) ?? '',
      asOf,
    ),
    byMonth: rowsBy(whole, ({ month }) => month, monthInWords, asOf).toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    byGiver: rowsBy(whole, ({ giverUnitId }) => String(giverUnitId), unitOf, asOf),
    load: await loadOf(tx, asked, asOf),
    cells: cellsOf(tasks, asOf),
    giverDelay: meanDays(reported.map(({ history }) => giverDelay(history, asOf))),
    averageDelay: meanDays(late.map(({ history }) => delayOf(history, asOf))),
  }
}
