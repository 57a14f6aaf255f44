/** Tasks as papers name them: their summaries, with what is to come of them and why they are late. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { TaskFilter } from '../contract/drafting.ts'
import type { TaskSummary } from '../contract.ts'
import { tasksOf } from './task-list.ts'
import { taskSummaries } from './task-summaries.ts'

export interface PrintedTask extends TaskSummary {
  measurableResult: string
  /** The reason of the extension last asked for, else what was last noted; null: nothing was said. */
  lastSaid: string | null
}

interface Said {
  id: string
  measurableResult: string
  lastSaid: string | null
}

/** Of an extension first: it says why, where a note says how far. */
async function saidOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Said>> {
  const { rows } = await sql<Said>`
    select t.id, t.measurable_result as "measurableResult", coalesce(
      (select e.reason from directives.extension e where e.task_id = t.id and e.asked_on is not null
        order by e.asked_on desc limit 1),
      (select r.words from directives.report r where r.task_id = t.id order by r.reported_at desc limit 1)) as "lastSaid"
    from directives.task t where t.id = any (${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}

export async function printedTasks(tx: Tx, narrowing: Partial<TaskFilter>, asOf: string): Promise<PrintedTask[]> {
  const filter: TaskFilter = {
    search: '',
    withCoordinating: false,
    withSubTasks: false,
    sort: 'due',
    ...narrowing,
  }
  const tasks = await taskSummaries(tx, await tasksOf(tx, filter, asOf), asOf)
  const said = await saidOf(
    tx,
    tasks.map(({ id }) => id),
  )
  return tasks.map((task) => ({
    ...task,
    measurableResult: said.get(task.id)?.measurableResult ?? '',
    lastSaid: said.get(task.id)?.lastSaid ?? null,
  }))
}
