/** What the giver's office says of a report: done, or back with its reason. Nobody confirms his own. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { directives } from '../contract.ts'
import { notices } from '../notices.vi.ts'
import { type HeldTask, heldTask, taskFor } from '../queries/held-task.ts'
import { openParts } from '../queries/open-parts.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotConfirm } from '../rules/life.ts'
import { freezeMeasure } from './freeze-measure.ts'
import { moveTask } from './note-step.ts'
import { tellLead, tellPerson } from './tell-of-task.ts'

interface Answered {
  outcome: 'accepted' | 'returned'
  answer: string
}

async function decide({ tx, now, actor }: Call, reportId: string, { outcome, answer }: Answered): Promise<void> {
  await tx
    .updateTable('directives.report')
    .set({ outcome, answer, decided_on: dayIn(now), decided_by_name: actor.fullName })
    .where('id', '=', reportId)
    .execute()
  if (outcome === 'accepted') await freezeMeasure({ tx, now }, reportId, 'confirmed')
}

async function waitingReport({ tx, actor }: Call, task: HeldTask): Promise<string> {
  const report = await tx
    .selectFrom('directives.report')
    .select(['id', 'reported_by'])
    .where('task_id', '=', task.id)
    .where('kind', '=', 'completion')
    .where('outcome', 'is', null)
    .executeTakeFirst()
  if (!report) return refuse('directives.decided-before')
  refuseIf(
    whyNotConfirm({
      actor,
      reportedBy: report.reported_by,
      leadId: task.unit_id as number,
      giverId: task.giver_unit_id,
    }),
  )
  return report.id
}

interface TaskAt {
  taskId: string
  version: number
}

interface Confirmed extends TaskAt {
  answer: string
  endsParts?: boolean
}

/** @param isWithin whether it is a part that the lead body gave to its own rooms and people. */
async function reportedTask(call: Call, step: 'confirm' | 'return', at: TaskAt, isWithin: boolean) {
  const task = await taskFor(call.tx, step, at)
  if ((task.parent_id !== null) !== isWithin) refuse(isWithin ? 'directives.not-sub-task' : 'directives.is-sub-task')
  return { task, reportId: await waitingReport(call, task) }
}

/** Parts are the lead body's own; whether what is left of them ends with the whole is said, never a side effect. */
async function refuseWhileOpen({ tx }: Call, task: HeldTask): Promise<void> {
  const count = await openParts(tx, task.id)
  if (count > 0) refuse('directives.parts-open', { count }, 'endsParts')
}

const confirming = (isWithin: boolean) => async (call: Call, given: Confirmed) => {
  const { task, reportId } = await reportedTask(call, 'confirm', given, isWithin)
  if (!given.endsParts) await refuseWhileOpen(call, task)
  await decide(call, reportId, { outcome: 'accepted', answer: given.answer })
  const moved = await moveTask(call, task, {
    step: 'confirm',
    words: given.answer,
    set: { state: 'done', closed_on: dayIn(call.now) },
  })
  await tellBack(call, task, 'confirmed', notices.confirmed(task.title, call.actor.fullName))
  return moved
}

const returning = (isWithin: boolean) => async (call: Call, given: TaskAt & { reason: string }) => {
  const { task, reportId } = await reportedTask(call, 'return', given, isWithin)
  await decide(call, reportId, { outcome: 'returned', answer: given.reason })
  const moved = await moveTask(call, task, { step: 'return', words: given.reason, set: { state: 'in-progress' } })
  await tellBack(call, task, 'returned', notices.returned(task.title, call.actor.fullName, given.reason))
  return moved
}

async function tellBack(call: Call, task: HeldTask, event: string, words: { title: string; body: string }) {
  if (task.parent_id !== null && task.account_id !== null)
    await tellPerson(call, task, task.account_id, event, { kind: 'result', ...words })
  else await tellLead(call, task, event, { kind: 'result', ...words })
}

export const confirmTask = confirming(false)
export const returnTask = returning(false)
export const confirmSubTask = confirming(true)
export const returnSubTask = returning(true)

export async function answerPeriodic(call: Call, given: InputOf<typeof directives.answerPeriodic>) {
  const { tx, actor } = call
  const report = await tx
    .selectFrom('directives.report')
    .select(['id', 'task_id', 'outcome', 'reported_by'])
    .where('id', '=', given.reportId)
    .where('kind', '=', 'periodic')
    .executeTakeFirst()
  if (!report) return refuse('directives.not-found')
  const task = await heldTask(tx, report.task_id)
  if (report.outcome !== null) return refuse('directives.decided-before')
  refuseIf(
    whyNotConfirm({
      actor,
      reportedBy: report.reported_by,
      leadId: task.unit_id as number,
      giverId: task.giver_unit_id,
    }),
  )
  await decide(call, report.id, given)
  await moveTask(call, task, { step: `periodic-${given.outcome}`, words: given.answer, set: {} })
  if (given.outcome === 'returned')
    await tellBack(call, task, 'periodic-returned', notices.returned(task.title, actor.fullName, given.answer))
  return { done: true as const }
}
