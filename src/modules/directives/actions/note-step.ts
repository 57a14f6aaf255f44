/** What happened to a task, only ever added to; and what changes with each step. */
import type { Updateable } from 'kysely'
import type { Tables } from '../../../platform/db/tables.ts'
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { TaskState } from '../rules/words.ts'

type Ground = Pick<Call, 'tx' | 'now' | 'actor'>

export const noteStep = (call: Ground, taskId: string, step: string, words = ''): Promise<void> =>
  noteSteps(call, [taskId], step, words)

async function noteSteps({ tx, now, actor }: Ground, taskIds: readonly string[], step: string, words: string) {
  await tx
    .insertInto('directives.step')
    .values(
      taskIds.map((taskId) => ({
        task_id: taskId,
        step,
        words,
        taken_on: dayIn(now),
        taken_at: now.toISOString(),
        taken_by: actor.accountId,
        taken_by_name: actor.fullName,
      })),
    )
    .execute()
}

type Columns = Omit<Updateable<Tables['directives.task']>, 'state' | 'version'> & { state?: TaskState }

interface Move {
  step: string
  words?: string
  set: Columns
}

/** Writes what a step changes, and notes it. @returns the new version. */
export async function moveTask(call: Ground, task: { id: string; version: number }, move: Move) {
  await moveTasks(call, [task.id], move)
  return { version: task.version + 1 }
}

/** The same step of many tasks that are held. */
export async function moveTasks(call: Ground, ids: readonly string[], { step, words = '', set }: Move): Promise<void> {
  if (ids.length === 0) return
  const { tx, now, actor } = call
  await tx
    .updateTable('directives.task')
    .set({ ...set, changed_at: now.toISOString(), changed_by_name: actor.fullName })
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', 'in', ids)
    .execute()
  await noteSteps(call, ids, step, words)
}
