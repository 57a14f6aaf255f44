/** Whoever is in charge notes progress, or reports his part as done. The whole task is reported by its body. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { directives } from '../contract.ts'
import { notices } from '../notices.vi.ts'
import { taskFor } from '../queries/held-task.ts'
import { refuse } from '../refusals.vi.ts'
import { moveTask } from './note-step.ts'
import { tellGiver } from './tell-of-task.ts'
import { addReport, takeProofs } from './write-report.ts'

export async function reportOwn(call: Call, given: InputOf<typeof directives.reportOwn>) {
  const task = await taskFor(call.tx, 'progress', given)
  if (!given.isDone) {
    await addReport(call, task, { kind: 'progress', words: given.words, percent: given.percent })
    return moveTask(call, task, { step: 'progress', words: given.words, set: { state: 'in-progress' } })
  }
  if (task.parent_id === null) return refuse('directives.not-sub-task')
  const reportId = await addReport(call, task, { kind: 'completion', words: given.words, percent: 100 })
  await takeProofs(call, task, reportId)
  const moved = await moveTask(call, task, { step: 'report', words: given.words, set: { state: 'reported' } })
  await tellGiver(call, task, 'reported', { kind: 'task', ...notices.reported(task.title, call.actor.fullName) })
  return moved
}
