/** The lead body takes a task on, objects to it, says who is in charge. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { tidy } from '../../../shared/vietnamese.ts'
import { unitName } from '../../organization/index.ts'
import type { directives } from '../contract.ts'
import { notices } from '../notices.vi.ts'
import { taskFor } from '../queries/held-task.ts'
import { peopleOf } from '../queries/people.ts'
import { refuse } from '../refusals.vi.ts'
import { moveTask } from './note-step.ts'
import { tellGiver, tellPerson } from './tell-of-task.ts'

interface TaskAt {
  taskId: string
  version: number
}

export async function acceptTask(call: Call, at: TaskAt) {
  const task = await taskFor(call.tx, 'accept', at)
  return moveTask(call, task, { step: 'accept', set: { state: 'accepted' } })
}

export const leadName = async ({ tx, now }: Pick<Call, 'tx' | 'now'>, unitId: number | null): Promise<string> =>
  (unitId === null ? null : await unitName(tx, unitId, dayIn(now))) ?? ''

export async function disputeTask(call: Call, { reason, ...at }: TaskAt & { reason: string }) {
  const task = await taskFor(call.tx, 'dispute', at)
  if (task.parent_id !== null) return refuse('directives.is-sub-task')
  const moved = await moveTask(call, task, { step: 'dispute', words: reason, set: { state: 'disputed' } })
  const unit = await leadName(call, task.unit_id)
  await tellGiver(call, task, 'disputed', { kind: 'task', ...notices.disputed(task.title, unit, reason) })
  return moved
}

/** @returns his name, as it stands in his account. */
export async function nameOf(call: Call, unitId: number, accountId: string): Promise<string> {
  const person = (await peopleOf(call, unitId)).find((one) => one.accountId === accountId)
  return person ? person.fullName : refuse('directives.person-not-of-unit', {}, 'accountId')
}

export async function assignPerson(call: Call, given: InputOf<typeof directives.assignPerson>) {
  const task = await taskFor(call.tx, 'assign', given)
  const personName =
    given.accountId === null ? tidy(given.personName) : await nameOf(call, task.unit_id as number, given.accountId)
  const moved = await moveTask(call, task, {
    step: 'assign',
    words: personName,
    set: { account_id: given.accountId, person_name: personName },
  })
  if (given.accountId !== null && given.accountId !== task.account_id)
    await tellPerson(call, task, given.accountId, 'in-charge', {
      kind: 'task',
      ...notices.inCharge(task.title, task.due_on),
    })
  return moved
}
