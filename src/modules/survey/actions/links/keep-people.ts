/** Writes people of a list, with the units it names for them. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { ListedPerson } from '../../rules/links/read-list.ts'

const AT_ONCE = 1_000

export async function keepPeople(tx: Tx, surveyId: string, people: readonly ListedPerson[]): Promise<string[]> {
  const ids = people.map(() => crypto.randomUUID())
  const rows = people.map((person, at) => ({
    id: ids[at] as string,
    survey_id: surveyId,
    group_id: person.groupId,
    full_name: person.fullName,
    position: person.position,
    workplace: person.workplace,
    email: person.email,
    phone: person.phone,
  }))
  const named = people.flatMap(({ targetIds }, at) =>
    targetIds.map((targetId) => ({ respondent_id: ids[at] as string, target_id: targetId })),
  )
  for (let at = 0; at < rows.length; at += AT_ONCE)
    await tx
      .insertInto('survey.respondent')
      .values(rows.slice(at, at + AT_ONCE))
      .execute()
  for (let at = 0; at < named.length; at += AT_ONCE)
    await tx
      .insertInto('survey.respondent_target')
      .values(named.slice(at, at + AT_ONCE))
      .execute()
  return ids
}
