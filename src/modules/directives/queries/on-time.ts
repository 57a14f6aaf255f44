/** What is counted of tasks: the on-time rate by the exact rule and what goes with it, by everything they are told apart by. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { Asked, OnTime, RateRow } from '../contract/counting.ts'
import { AGES, type Dimension, keyOf } from '../rules/dimensions.ts'
import { countOf } from '../rules/rate.ts'
import { loadOf } from './load.ts'
import { namesOf } from './names-of-keys.ts'
import { type DueReport, isReportDue, isReportOnTime, reportsDue } from './reports-due.ts'
import { type CountedTask, tasksDue } from './tasks-due.ts'

interface Whole {
  tasks: CountedTask[]
  reports: DueReport[]
}

function rowFrom(key: string, name: string, { tasks, reports }: Whole, asOf: string): RateRow {
  const due = reports.filter((report) => isReportDue(report, asOf))
  return {
    key,
    name,
    ...countOf(tasks.map(({ marks }) => marks)),
    reportsDue: due.length,
    reportsOnTime: due.filter((report) => isReportOnTime(report, asOf)).length,
  }
}

function groupsBy({ tasks, reports }: Whole, dimension: Dimension): [string, Whole][] {
  const byTask = Map.groupBy(tasks, (task) => keyOf(dimension, task))
  const byReport = Map.groupBy(reports, (report) => keyOf(dimension, report))
  const keys = [...new Set([...byTask.keys(), ...byReport.keys()])]
  return keys.map((key) => [key, { tasks: byTask.get(key) ?? [], reports: byReport.get(key) ?? [] }])
}

const ageOrder = AGES.map(({ key }) => key as string)

/** Those that have no document, field, … stand last, under no name. */
const inOrder = (a: RateRow, b: RateRow): number =>
  Number(a.name === '') - Number(b.name === '') || a.name.localeCompare(b.name, 'vi')

const cellsOf = (tasks: readonly CountedTask[]) =>
  [...Map.groupBy(tasks, ({ unitId, month }) => `${unitId} ${month}`).values()].flatMap((found) =>
    found[0] ? { unitId: found[0].unitId, month: found[0].month, ...countOf(found.map(({ marks }) => marks)) } : [],
  )

export async function onTime({ tx, now }: Pick<Call, 'tx' | 'now'>, asked: Asked): Promise<OnTime> {
  const asOf = asked.asOf ?? dayIn(now)
  const whole: Whole = { tasks: await tasksDue(tx, asked, asOf), reports: await reportsDue(tx, asked, asOf) }
  const names = await namesOf(tx, [...whole.tasks, ...whole.reports], asOf)
  const by = (dimension: Dimension): RateRow[] =>
    groupsBy(whole, dimension).map(([key, part]) => rowFrom(key, names[dimension](key), part, asOf))
  return {
    from: asked.from,
    to: asked.to,
    asOf,
    whole: rowFrom('', '', whole, asOf),
    byUnit: by('unit').toSorted(inOrder),
    byGiver: by('giver').toSorted(inOrder),
    byDocument: by('document').toSorted(inOrder),
    byField: by('field').toSorted(inOrder),
    // Reports of standing duties have no age: they are in no row of it.
    byAge: by('age')
      .filter(({ key }) => key !== '')
      .toSorted((a, b) => ageOrder.indexOf(a.key) - ageOrder.indexOf(b.key)),
    byMonth: by('month').toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    cells: cellsOf(whole.tasks),
    load: await loadOf(tx, asked, asOf),
  }
}
