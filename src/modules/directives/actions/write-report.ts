/** What the lead body says of a task: progress, completion, the report of a period. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { decimalFromPoints, points } from '../../../shared/points.ts'
import type { directives } from '../contract.ts'
import { notices } from '../notices.vi.ts'
import { type HeldTask, taskFor } from '../queries/held-task.ts'
import { refuse } from '../refusals.vi.ts'
import { freezeMeasure } from './freeze-measure.ts'
import { planNamed } from './link-plan.ts'

import { moveTask } from './note-step.ts'
import { leadName } from './take-on.ts'
import { tellGiver } from './tell-of-task.ts'

type Ground = Pick<Call, 'tx' | 'now' | 'actor'>

interface Written {
  kind: 'progress' | 'completion' | 'periodic'
  words: string
  figure?: number | null
  percent?: number | null
  periodicId?: string | null
}

export async function addReport({ tx, now, actor }: Ground, task: HeldTask, given: Written): Promise<string> {
  const { kind, words, figure = null, percent = null, periodicId = null } = given
  const { id } = await tx
    .insertInto('directives.report')
    .values({
      task_id: task.id,
      kind,
      words,
      percent,
      periodic_id: periodicId,
      unit_id: task.unit_id as number,
      figure: figure === null ? null : decimalFromPoints(points(figure)),
      reported_on: dayIn(now),
      reported_at: now.toISOString(),
      reported_by: actor.accountId,
      reported_by_name: actor.fullName,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (kind !== 'progress') await freezeMeasure({ tx, now }, id, 'reported')
  return id
}

export async function noteProgress(call: Call, given: InputOf<typeof directives.noteProgress>) {
  const task = await taskFor(call.tx, 'progress', given)
  await addReport(call, task, { ...given, kind: 'progress' })
  return moveTask(call, task, { step: 'progress', words: given.words, set: { state: 'in-progress' } })
}

/** Completion is believed on documents; those that hang on the task and are not of an earlier report go with this one. */
export async function takeProofs({ tx }: Ground, task: HeldTask, reportId: string): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('directives.proof')
    .set({ report_id: reportId })
    .where('task_id', '=', task.id)
    .where('report_id', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

const provenBefore = async ({ tx }: Ground, taskId: string): Promise<boolean> =>
  (await tx.selectFrom('directives.proof').select('id').where('task_id', '=', taskId).limit(1).executeTakeFirst()) !==
  undefined

/** A task dated by a plan is done when the plan is there, with its own tasks and days. */
async function planOf(call: Ground, task: HeldTask, planDocumentId: string | null): Promise<string | null> {
  if (task.kind !== 'dated-by-plan' || task.parent_id !== null) return null
  if (planDocumentId === null) return task.plan_document_id ?? refuse('directives.plan-missing', {}, 'planDocumentId')
  await planNamed(call, task, planDocumentId)
  return planDocumentId
}

export async function reportDone(call: Call, given: InputOf<typeof directives.reportDone>) {
  const task = await taskFor(call.tx, 'report', given)
  const planId = await planOf(call, task, given.planDocumentId)
  // A plan is its own proof; a sub-task is looked at by those who gave it next door.
  const needsProof = task.parent_id === null && planId === null
  if (needsProof && !(await provenBefore(call, task.id))) return refuse('directives.no-proof')
  const reportId = await addReport(call, task, { ...given, kind: 'completion', percent: 100 })
  await takeProofs(call, task, reportId)
  const moved = await moveTask(call, task, {
    step: 'report',
    words: given.words,
    set: { state: 'reported', plan_document_id: planId },
  })
  await tellGiver(call, task, 'reported', {
    kind: 'task',
    ...notices.reported(task.title, await leadName(call, task.unit_id)),
  })
  return moved
}

export async function withdrawReport(call: Call, given: InputOf<typeof directives.withdrawReport>) {
  const { tx, now, actor } = call
  const task = await taskFor(tx, 'withdraw-report', given)
  await tx
    .updateTable('directives.report')
    .set({ outcome: 'returned', decided_on: dayIn(now), decided_by_name: actor.fullName, answer: given.reason })
    .where('task_id', '=', task.id)
    .where('kind', '=', 'completion')
    .where('outcome', 'is', null)
    .execute()
  return moveTask(call, task, { step: 'withdraw-report', words: given.reason, set: { state: 'in-progress' } })
}

export async function sendPeriodic(call: Call, given: InputOf<typeof directives.sendPeriodic>) {
  const { tx } = call
  const task = await taskFor(tx, 'periodic', given)
  const expected = await tx
    .selectFrom('directives.periodic_report as p')
    .leftJoin('directives.report as r', (join) =>
      join.onRef('r.periodic_id', '=', 'p.id').on((eb) => eb('r.outcome', 'is distinct from', 'returned')),
    )
    .select(['p.id', 'r.id as sentId'])
    .where('p.id', '=', given.periodicId)
    .where('p.task_id', '=', task.id)
    .executeTakeFirst()
  if (!expected) return refuse('directives.not-found')
  if (expected.sentId !== null) return refuse('directives.sent-before')
  const reportId = await addReport(call, task, { ...given, kind: 'periodic' })
  await takeProofs(call, task, reportId)
  const moved = await moveTask(call, task, {
    step: 'periodic',
    words: given.words,
    set: { state: 'in-progress' },
  })
  await tellGiver(call, task, 'periodic', {
    kind: 'result',
    ...notices.periodic(task.title, await leadName(call, task.unit_id)),
  })
  return moved
}
