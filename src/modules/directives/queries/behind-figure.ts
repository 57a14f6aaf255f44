/** The tasks behind a figure that was counted: those the figure counts, each once, the first due first. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { Behind } from '../contract/counting.ts'
import type { TaskSummary } from '../contract.ts'
import { DIMENSIONS, hasKeys, type Told } from '../rules/dimensions.ts'
import { isIn } from '../rules/rate.ts'
import { personKey } from './load.ts'
import { namesOf } from './names-of-keys.ts'
import { isReportDue, isReportOnTime, reportsDue } from './reports-due.ts'
import { taskRows } from './task-rows.ts'
import { taskSummaries } from './task-summaries.ts'
import { tasksDue, tasksInCharge } from './tasks-due.ts'

interface Found {
  told: (Told & { personName?: string })[]
  ids: string[]
}

/** Standing duties whose reports were counted: one that owed four of them is still one task. */
async function behindReports({ tx }: Pick<Call, 'tx'>, asked: Behind, asOf: string): Promise<Found> {
  const isCounted = asked.figure === 'reportsDue' ? isReportDue : isReportOnTime
  const told = (await reportsDue(tx, asked, asOf)).filter(
    (report) => isReportDue(report, asOf) && isCounted(report, asOf) && hasKeys(report, asked),
  )
  return { told, ids: [...new Set(told.map(({ taskId }) => taskId))] }
}

async function behindLoad({ tx }: Pick<Call, 'tx'>, asked: Behind, asOf: string): Promise<Found> {
  const told = (await tasksInCharge(tx, asked, asOf)).filter(
    (task) =>
      (asked.person === undefined || personKey(task) === asked.person) &&
      (asked.figure === 'open' || task.marks.standing === 'overdue'),
  )
  return {
    told: told.map((task) => ({ ...task, personName: task.row.personName })),
    ids: told.map(({ row }) => row.id),
  }
}

async function behind(call: Pick<Call, 'tx'>, asked: Behind, asOf: string): Promise<Found> {
  const { figure } = asked
  if (figure === 'open' || figure === 'openOverdue') return behindLoad(call, asked, asOf)
  if (figure === 'reportsDue' || figure === 'reportsOnTime') return behindReports(call, asked, asOf)
  const told = (await tasksDue(call.tx, asked, asOf)).filter((task) => isIn[figure](task.marks) && hasKeys(task, asked))
  return { told, ids: told.map(({ row }) => row.id) }
}

export async function behindFigure(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  given: Behind & { page: number; pageSize: number },
) {
  const asOf = given.asOf ?? dayIn(now)
  const { told, ids } = await behind({ tx }, given, asOf)
  const rows = await taskRows(tx, {
    where: sql`t.id = any (${ids}::uuid[])`,
    limit: { of: given.pageSize, after: (given.page - 1) * given.pageSize },
  })
  const tasks: TaskSummary[] = await taskSummaries(tx, rows, asOf)
  const names = await namesOf(tx, told.slice(0, 1), asOf)
  const about = DIMENSIONS.flatMap((dimension) => {
    const key = given[dimension]
    return key === undefined ? [] : names[dimension](key)
  })
  const person = given.person === undefined ? undefined : told[0]?.personName
  return { total: ids.length, asOf, about: person === undefined ? about : [...about, person], tasks }
}
