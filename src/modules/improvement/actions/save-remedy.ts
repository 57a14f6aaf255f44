/** Writes down why points were lost, what is done about it, by whom, until when. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { improvement } from '../contract.ts'
import { heldLostPoint } from '../queries/held-lost-point.ts'
import { editorsOf } from '../queries/people.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotDue, whyNotEdit } from '../rules/plan.ts'
import { saveEffort } from './save-effort.ts'

/** A cause that is retired stays where it is, and is not chosen anew. */
async function checkCause(tx: Tx, causeId: string | null, before: string | null): Promise<void> {
  if (causeId === null || causeId === before) return
  const cause = await tx
    .selectFrom('improvement.cause')
    .select(['name', 'is_retired'])
    .where('id', '=', causeId)
    .executeTakeFirst()
  if (!cause) refuse('improvement.not-found')
  else if (cause.is_retired) refuse('improvement.cause-retired', { name: cause.name }, 'causeId')
}

/** @returns his name, as it stands in his account. */
async function nameOf(call: Call, unitId: number, accountId: string): Promise<string> {
  const person = (await editorsOf(call, unitId)).find((one) => one.accountId === accountId)
  return person ? person.fullName : refuse('improvement.person-not-of-unit', {}, 'person')
}

export async function saveRemedy(call: Call, given: InputOf<typeof improvement.saveRemedy>) {
  const { tx, now, actor } = call
  const { plan, row } = await heldLostPoint(tx, given.lostPointId, given.version)
  refuseIf(whyNotEdit(plan.status))
  refuseIf(whyNotDue(given.dueOn, row.due_on, dayIn(now)))
  await checkCause(tx, given.causeId, row.cause_id)
  // Somebody who left the unit meanwhile stays named until another is chosen.
  const isSamePerson = given.accountId !== null && given.accountId === row.account_id
  const personName = isSamePerson
    ? row.person_name
    : given.accountId === null
      ? given.personName
      : await nameOf(call, plan.unit_id, given.accountId)
  await tx
    .updateTable('improvement.lost_point')
    .set({
      cause_id: given.causeId,
      cause_words: given.causeWords,
      body: given.body,
      remedy: given.remedy,
      account_id: given.accountId,
      person_name: personName,
      due_on: given.dueOn,
      version: row.version + 1,
      edited_at: now.toISOString(),
      edited_by_name: actor.fullName,
    })
    .where('id', '=', row.id)
    .execute()
  if (row.criterion_id !== null && given.effort !== null)
    await saveEffort(call, { unitId: plan.unit_id, criterionId: row.criterion_id, effort: given.effort })
  return { version: row.version + 1 }
}
