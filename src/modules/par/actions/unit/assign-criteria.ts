/** Gives criteria of a sheet to a person of the unit or to a room; the others may still help. */
import type { Call } from '../../../../platform/http/call.ts'
import { formatDay } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { tell } from '../../../notices/index.ts'
import type { par } from '../../contract.ts'
import { inside } from '../../notices.vi.ts'
import { scorersOf } from '../../queries/unit/assignable.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotDueOn } from '../../rules/unit/assignment.ts'
import { chosenLeaves, putAside } from './chosen-leaves.ts'

type AssignCriteria = InputOf<typeof par.assignCriteria>

/** @throws Refusal when the account is not one of the unit's people who may score. */
async function personOf({ tx, now }: Call, unitId: number, accountId: string | null) {
  if (accountId === null) return null
  const people = await scorersOf(tx, unitId, now)
  return people.find((person) => person.accountId === accountId) ?? refuse('par.assign-stranger', {}, 'accountId')
}

export async function assignCriteria(call: Call, input: AssignCriteria) {
  const { tx, actor, now, entry } = call
  const { assessmentId, accountId, room, dueOn, note } = input
  const { sheet, leaves } = await chosenLeaves(call, input)
  if (accountId === null && room === '') refuse('par.assign-nobody')
  refuseIf(whyNotDueOn(dueOn, sheet.open, now))
  const person = await personOf(call, sheet.row.unit_id, accountId)
  await putAside(tx, assessmentId, leaves)
  await tx
    .insertInto('par.assignment')
    .values(
      leaves.map((leaf) => ({
        assessment_id: assessmentId,
        criterion_id: leaf.id,
        account_id: person?.accountId ?? null,
        person_name: person?.fullName ?? null,
        room: room === '' ? null : room,
        due_on: dueOn,
        note,
        assigned_by_name: actor.fullName,
        assigned_at: now.toISOString(),
      })),
    )
    .execute()
  if (person)
    await tell(tx, {
      to: { accounts: [person.accountId] },
      key: `par.assigned:${entry}`,
      kind: 'task',
      ...inside.assigned(
        actor.fullName,
        sheet.row.unit_name,
        leaves.map(({ code }) => code),
        dueOn && formatDay(dueOn),
        note,
      ),
      path: `/par/assessments/${assessmentId}?viec=cua-toi`,
      at: now,
      except: actor.accountId,
    })
  return { assigned: leaves.length }
}
