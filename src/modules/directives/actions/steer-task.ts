/** What the giver's office decides on a task that was given: an objection answered, another lead, suspended, resumed, ended. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { directives } from '../contract.ts'
import { notices } from '../notices.vi.ts'
import { openDocument } from '../queries/held-document.ts'
import { type HeldTask, taskFor } from '../queries/held-task.ts'
import { regulationOn } from '../queries/regulation.ts'
import { refuse } from '../refusals.vi.ts'
import type { Rhythm } from '../rules/words.ts'
import { refuseUnlessThere } from './draft-task.ts'
import { expectFrom } from './expect-reports.ts'
import { acceptByOf } from './issue-tasks.ts'
import { giveDay, laterDay } from './move-day.ts'
import { moveTask } from './note-step.ts'
import { passOn } from './pass-on.ts'
import { type Replacing, releaseOrder } from './release-order.ts'
import { tellLead } from './tell-of-task.ts'

interface TaskAt {
  taskId: string
  version: number
  reason: string
}

export async function answerDispute(call: Call, given: InputOf<typeof directives.answerDispute>) {
  const task = await taskFor(call.tx, 'answer-dispute', given)
  const isKept = given.outcome === 'keep'
  const moved = await moveTask(call, task, {
    step: isKept ? 'keep' : 'cancel',
    words: given.reason,
    set: isKept ? { state: 'issued' } : { state: 'cancelled', closed_on: dayIn(call.now) },
  })
  await tellLead(call, task, 'answered', {
    kind: 'result',
    ...notices.answered(task.title, call.actor.fullName, given.reason),
  })
  return moved
}

export async function reassignTask(call: Call, given: InputOf<typeof directives.reassignTask>) {
  const { tx, now, actor } = call
  const task = await taskFor(tx, 'reassign', given)
  const today = dayIn(now)
  if (given.unitId === task.unit_id) return refuse('directives.same-lead', {}, 'unitId')
  await refuseUnlessThere(tx, [given.unitId], today)
  await tellLead(call, task, 'taken', { kind: 'result', ...notices.taken(task.title, actor.fullName, given.reason) })
  await passOn(call, task.id, { toId: given.unitId, since: today, why: given.reason })
  const acceptBy = acceptByOf(today, await regulationOn(tx, today))
  const moved = await moveTask(call, task, {
    step: 'reassign',
    words: given.reason,
    set: {
      accept_by: acceptBy,
      unit_id: given.unitId,
      account_id: null,
      person_name: '',
      state: 'issued',
      coordinator_ids: task.coordinator_ids.filter((unitId) => unitId !== given.unitId),
    },
  })
  await tellLead(call, { ...task, unit_id: given.unitId }, 'issued', {
    kind: 'task',
    ...notices.issued(task.title, task.due_on, acceptBy),
  })
  return moved
}

export async function suspendTask(call: Call, given: TaskAt) {
  const task = await taskFor(call.tx, 'suspend', given)
  const moved = await moveTask(call, task, { step: 'suspend', words: given.reason, set: { state: 'suspended' } })
  await tellLead(call, task, 'suspended', {
    kind: 'result',
    ...notices.suspended(task.title, call.actor.fullName, given.reason),
  })
  return moved
}

export async function resumeTask(call: Call, given: InputOf<typeof directives.resumeTask>) {
  const task = await taskFor(call.tx, 'resume', given)
  const newDueOn = task.due_on === null || given.newDueOn === null ? null : await laterDay(call, task, given.newDueOn)
  if (newDueOn !== null) await giveDay(call, task, { newDueOn, reason: given.reason, isResumption: true })
  const moved = await moveTask(call, task, {
    step: 'resume',
    words: given.reason,
    set: { state: 'in-progress', ...(newDueOn !== null && { due_on: newDueOn }) },
  })
  if (task.kind === 'standing') await expectFrom(call, task.id, task.rhythm as Rhythm, dayIn(call.now))
  await tellLead(call, task, 'resumed', { kind: 'task', ...notices.resumed(task.title, newDueOn ?? task.due_on) })
  return moved
}

/** Its parts end with it, which the table sees to. */
async function end(
  call: Call,
  task: HeldTask,
  {
    state,
    reason,
    by = null,
  }: { state: 'cancelled' | 'replaced'; reason: string; by?: (Replacing & { id: string }) | null },
) {
  await releaseOrder(call, task, { by, reason })
  const closed = { state, closed_on: dayIn(call.now), replaced_by: by?.id ?? null }
  const moved = await moveTask(call, task, {
    step: state === 'replaced' ? 'replace' : 'cancel',
    words: reason,
    set: closed,
  })
  await tellLead(call, task, 'ended', { kind: 'result', ...notices.ended(task.title, call.actor.fullName, reason) })
  return moved
}

export async function cancelTask(call: Call, given: TaskAt) {
  const task = await taskFor(call.tx, 'cancel', given)
  return end(call, task, { state: 'cancelled', reason: given.reason })
}

export async function replaceTask(call: Call, given: InputOf<typeof directives.replaceTask>) {
  const task = await taskFor(call.tx, 'replace', given)
  const document = await openDocument(call.tx, given.documentId)
  if (document.id === task.document_id) return refuse('directives.not-found')
  return end(call, task, { state: 'replaced', reason: given.reason, by: document })
}

export async function cancelSubTask(call: Call, given: TaskAt) {
  const task = await taskFor(call.tx, 'cancel', given)
  if (task.parent_id === null) return refuse('directives.not-sub-task')
  return end(call, task, { state: 'cancelled', reason: given.reason })
}
