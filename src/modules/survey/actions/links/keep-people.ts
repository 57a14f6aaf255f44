/** Writes people of a list, with the units it names for them. */

import type { Tx } from '../../../../platform/http/call.ts'
import { chunksOf } from '../../../../shared/chunks.ts'
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
  for (const part of chunksOf(rows, AT_ONCE)) await tx.insertInto('survey.respondent').values(part).execute()
  for (const part of chunksOf(named, AT_ONCE)) await tx.insertInto('survey.respondent_target').values(part).execute()
  return ids
}
