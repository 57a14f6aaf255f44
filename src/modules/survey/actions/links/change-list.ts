/** People added and removed one by one, and the whole list deleted once it has served. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { survey as contract } from '../../contract.ts'
import { surveyLists } from '../../queries/links/survey-lists.ts'
import { heldSurvey } from '../../queries/links/survey-to-list.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotAdd } from '../../rules/links/adding.ts'
import { whyNotChangeList, whyNotForget } from '../../rules/links/issuing.ts'
import { keepPeople } from './keep-people.ts'

export async function addRespondent({ tx }: Call, { surveyId, ...written }: InputOf<typeof contract.addRespondent>) {
  const survey = await heldSurvey(tx, surveyId)
  refuseIf(whyNotChangeList(survey.status))
  const found = whyNotAdd(written, await surveyLists(tx, survey))
  if ('problems' in found) {
    refuseIf(found.problems)
    throw new Error('refused')
  }
  const [id] = await keepPeople(tx, surveyId, [found.person])
  return { id: id as string }
}

/** Whoever has answered stays: a form without its mark of use could be given a second time. */
export async function removeRespondents(
  { tx }: Call,
  { surveyId, respondentIds }: InputOf<typeof contract.removeRespondents>,
) {
  refuseIf(whyNotChangeList((await heldSurvey(tx, surveyId)).status))
  const answered = await tx
    .selectFrom('survey.respondent as p')
    .innerJoin('survey.link as l', 'l.respondent_id', 'p.id')
    .innerJoin('survey.link_use as u', 'u.link_id', 'l.id')
    .select('p.full_name as name')
    .where('p.survey_id', '=', surveyId)
    .where('p.id', 'in', respondentIds)
    .where('u.is_used', '=', true)
    .executeTakeFirst()
  if (answered) refuse('survey.person-used', { name: answered.name })
  await tx
    .deleteFrom('survey.link')
    .where('survey_id', '=', surveyId)
    .where('respondent_id', 'in', respondentIds)
    .execute()
  const removed = await tx
    .deleteFrom('survey.respondent')
    .where('survey_id', '=', surveyId)
    .where('id', 'in', respondentIds)
    .returning('id')
    .execute()
  if (removed.length < new Set(respondentIds).size) refuse('survey.person-gone')
  return { done: true as const }
}

export async function forgetList({ tx }: Call, { surveyId }: { surveyId: string }) {
  refuseIf(whyNotForget((await heldSurvey(tx, surveyId)).status))
  const removed = await tx.deleteFrom('survey.respondent').where('survey_id', '=', surveyId).returning('id').execute()
  return { removed: removed.length }
}
