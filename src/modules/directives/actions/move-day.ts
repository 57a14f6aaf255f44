/** Later days: asked for, granted, refused, or given by the giver himself. The old day is kept with who and why. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { directives } from '../contract.ts'
import { notices } from '../notices.vi.ts'
import { type HeldTask, taskFor } from '../queries/held-task.ts'
import { regulationOn } from '../queries/regulation.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotLater } from '../rules/life.ts'
import { dayInForce, whyNotExtend } from '../rules/regulation.ts'
import { moveTask } from './note-step.ts'
import { leadName } from './take-on.ts'
import { tellGiver, tellLead } from './tell-of-task.ts'

const openExtension = ({ tx }: Call, taskId: string) =>
  tx
    .selectFrom('directives.extension')
    .selectAll()
    .where('task_id', '=', taskId)
    .where('decided_on', 'is', null)
    .executeTakeFirst()

/** The later day as it comes into force, by whoever may give one. */
export async function laterDay({ tx, now, scope }: Call, task: HeldTask, wantedOn: string): Promise<string> {
  const regulation = await regulationOn(tx, dayIn(now))
  refuseIf(whyNotExtend(regulation, scope.everywhere))
  refuseIf(whyNotLater(wantedOn, task.due_on as string))
  return dayInForce(wantedOn, regulation)
}

export async function askExtension(call: Call, given: InputOf<typeof directives.askExtension>) {
  const { tx, now, actor } = call
  const task = await taskFor(tx, 'ask-extension', given)
  if (task.parent_id !== null) return refuse('directives.is-sub-task')
  if (await openExtension(call, task.id)) return refuse('directives.extension-open')
  const dueOn = task.due_on as string
  refuseIf(whyNotLater(given.wantedOn, dueOn))
  await tx
    .insertInto('directives.extension')
    .values({
      task_id: task.id,
      asked_on: dayIn(now),
      asked_by_name: actor.fullName,
      reason: given.reason,
      wanted_on: given.wantedOn,
      old_due_on: dueOn,
    })
    .execute()
  const moved = await moveTask(call, task, { step: 'ask-extension', words: given.reason, set: {} })
  const unit = await leadName(call, task.unit_id)
  await tellGiver(call, task, 'extension-asked', {
    kind: 'task',
    ...notices.asked(task.title, unit, given.wantedOn, given.reason),
  })
  return moved
}

export async function answerExtension(call: Call, given: InputOf<typeof directives.answerExtension>) {
  const { tx, now, actor } = call
  const task = await taskFor(tx, 'answer-extension', given)
  const asked = await openExtension(call, task.id)
  if (!asked) return refuse('directives.no-extension')
  // Nobody gives himself more time.
  if (actor.unitId === task.unit_id && task.unit_id !== task.giver_unit_id) return refuse('directives.own-task')
  const newDueOn = given.isGranted ? await laterDay(call, task, given.newDueOn ?? asked.wanted_on) : null
  await tx
    .updateTable('directives.extension')
    .set({ is_granted: given.isGranted, new_due_on: newDueOn, answer: given.answer })
    .set({ decided_on: dayIn(now), decided_by_name: actor.fullName })
    .where('id', '=', asked.id)
    .execute()
  const moved = await moveTask(call, task, {
    step: given.isGranted ? 'extend' : 'refuse-extension',
    words: [newDueOn && `${formatDay(task.due_on as string)} → ${formatDay(newDueOn)}`, given.answer]
      .filter(Boolean)
      .join('. '),
    set: newDueOn === null ? {} : { due_on: newDueOn },
  })
  await tellLead(call, task, 'extension-answered', {
    kind: 'result',
    ...(newDueOn === null
      ? notices.refused(task.title, actor.fullName, given.answer)
      : notices.extended(task.title, newDueOn)),
  })
  return moved
}

/** An extension nobody asked for: the giver's own. */
export async function giveDay(
  { tx, now, actor }: Call,
  task: HeldTask,
  { newDueOn, reason, isResumption = false }: { newDueOn: string; reason: string; isResumption?: boolean },
): Promise<void> {
  await tx
    .insertInto('directives.extension')
    .values({
      task_id: task.id,
      reason,
      wanted_on: newDueOn,
      old_due_on: task.due_on as string,
      is_resumption: isResumption,
      is_granted: true,
      new_due_on: newDueOn,
      decided_on: dayIn(now),
      decided_by_name: actor.fullName,
    })
    .execute()
}

export async function moveDue(call: Call, given: InputOf<typeof directives.moveDue>) {
  const task = await taskFor(call.tx, 'move-due', given)
  if (await openExtension(call, task.id)) return refuse('directives.extension-open')
  if (call.actor.unitId === task.unit_id && task.unit_id !== task.giver_unit_id) return refuse('directives.own-task')
  const newDueOn = await laterDay(call, task, given.newDueOn)
  await giveDay(call, task, { newDueOn, reason: given.reason })
  const moved = await moveTask(call, task, {
    step: 'move-due',
    words: `${formatDay(task.due_on as string)} → ${formatDay(newDueOn)}. ${given.reason}`,
    // Who objected to an impossible day has his answer.
    set: { due_on: newDueOn, ...(task.state === 'disputed' && { state: 'issued' as const }) },
  })
  await tellLead(call, task, 'extended', { kind: 'result', ...notices.extended(task.title, newDueOn) })
  return moved
}
