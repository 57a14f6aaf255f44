/** A part of a task given by its lead body to a room or a person: one level, never in the rate. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { tidy } from '../../../shared/vietnamese.ts'
import { unitsOn } from '../../organization/index.ts'
import type { directives } from '../contract.ts'
import { notices } from '../notices.vi.ts'
import { taskFor } from '../queries/held-task.ts'
import { refuse } from '../refusals.vi.ts'
import { chargeFirst } from './issue-tasks.ts'
import { noteStep } from './note-step.ts'
import { nameOf } from './take-on.ts'
import { tellLead, tellPerson } from './tell-of-task.ts'

export async function addSubTask(call: Call, given: InputOf<typeof directives.addSubTask>) {
  const { tx, now, actor } = call
  const parent = await taskFor(tx, 'sub-task', given)
  if (parent.parent_id !== null) return refuse('directives.is-sub-task')
  const leadId = parent.unit_id as number
  const unitId = given.unitId ?? leadId
  const today = dayIn(now)
  if (!(await unitsOn(tx, today, { within: leadId })).some((unit) => unit.unitId === unitId))
    return refuse('directives.not-below', {}, 'unitId')
  if (parent.due_on !== null && given.dueOn > parent.due_on)
    return refuse('directives.sub-task-after', { due: formatDay(parent.due_on) }, 'dueOn')
  const personName = given.accountId === null ? tidy(given.personName) : await nameOf(call, unitId, given.accountId)
  const task = await tx
    .insertInto('directives.task')
    .values({
      parent_id: parent.id,
      document_id: parent.document_id,
      point_id: parent.point_id,
      kind: 'dated',
      title: tidy(given.title),
      summary: given.summary,
      giver_unit_id: leadId,
      unit_id: unitId,
      account_id: given.accountId,
      person_name: personName,
      is_sample: parent.is_sample,
      due_on: given.dueOn,
      first_due_on: given.dueOn,
      due_basis: 'stated',
      state: 'accepted',
      issued_on: today,
      created_at: now.toISOString(),
      changed_at: now.toISOString(),
      changed_by_name: actor.fullName,
    })
    .returning(['id', 'version', 'unit_id', 'giver_unit_id', 'parent_id'])
    .executeTakeFirstOrThrow()
  await chargeFirst(tx, [{ id: task.id, unitId }], today)
  await noteStep(call, task.id, 'issue')
  await noteStep(call, parent.id, 'sub-task', tidy(given.title))
  const words = { kind: 'task' as const, ...notices.inCharge(tidy(given.title), given.dueOn) }
  if (given.accountId !== null) await tellPerson(call, task, given.accountId, 'in-charge', words)
  else if (unitId !== leadId) await tellLead(call, task, 'in-charge', words)
  return { taskId: task.id }
}
