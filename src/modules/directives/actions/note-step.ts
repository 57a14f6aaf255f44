/** What happened to a task, only ever added to; and what changes with each step. */
import type { Updateable } from 'kysely'
import type { Tables } from '../../../platform/db/tables.ts'
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { TaskState } from '../rules/words.ts'

type Ground = Pick<Call, 'tx' | 'now' | 'actor'>

export async function noteStep({ tx, now, actor }: Ground, taskId: string, step: string, words = ''): Promise<void> {
  await tx
    .insertInto('directives.step')
    .values({
      ...{ task_id: taskId, step, words, taken_on: dayIn(now), taken_at: now.toISOString() },
      ...{ taken_by: actor.accountId, taken_by_name: actor.fullName },
    })
    .execute()
}

type Columns = Omit<Updateable<Tables['directives.task']>, 'state' | 'version'> & { state?: TaskState }

/** Writes what a step changes, and notes it. @returns the new version. */
export async function moveTask(
  call: Ground,
  { id, version }: { id: string; version: number },
  { step, words, set }: { step: string; words?: string; set: Columns },
) {
  const { tx, now, actor } = call
  await tx
    .updateTable('directives.task')
    .set({ ...set, version: version + 1, changed_at: now.toISOString(), changed_by_name: actor.fullName })
    .where('id', '=', id)
    .execute()
  await noteStep(call, id, step, words)
  return { version: version + 1 }
}
