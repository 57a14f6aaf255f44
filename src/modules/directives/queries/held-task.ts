/** A task held for a change: the policy holds it only for whoever may change it through this door. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { formatInstant } from '../../../shared/dates.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { type LifeStep, whyNotKind, whyNotStep } from '../rules/life.ts'
import type { TaskKind, TaskState } from '../rules/words.ts'
import { type TaskRow, taskRows } from './task-rows.ts'

export async function heldTask(tx: Tx, taskId: string, version?: number) {
  const row = await tx.selectFrom('directives.task').selectAll().where('id', '=', taskId).forUpdate().executeTakeFirst()
  if (!row) return refuse('directives.not-found')
  if (version !== undefined && version !== row.version)
    return refuse('directives.stale', { by: row.changed_by_name, at: formatInstant(row.changed_at) })
  return { ...row, kind: row.kind as TaskKind, state: row.state as TaskState }
}

/** Many at once, in the order of their ids as given. */
export async function heldTasks(tx: Tx, ids: readonly string[]): Promise<HeldTask[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('directives.task')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute()
  const known = new Map(
    rows.map((row) => [row.id, { ...row, kind: row.kind as TaskKind, state: row.state as TaskState }]),
  )
  return ids.map((id) => known.get(id) ?? refuse('directives.not-found'))
}

export type HeldTask = Awaited<ReturnType<typeof heldTask>>

/** As above, in a state and of a kind from which the step can be taken. */
export async function taskFor(tx: Tx, step: LifeStep, { taskId, version }: { taskId: string; version?: number }) {
  const task = await heldTask(tx, taskId, version)
  refuseIf(whyNotKind(step, task.kind))
  refuseIf(whyNotStep(step, task.state))
  return task
}

/** With everything that tells how it counts. */
export async function rowOf(tx: Tx, taskId: string): Promise<TaskRow> {
  const [row] = await taskRows(tx, { where: sql`t.id = ${taskId}` })
  return row ?? refuse('directives.not-found')
}
