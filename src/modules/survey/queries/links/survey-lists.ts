/** What a list is read against: groups, units with their codes, quotas, and who is listed already. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { ListedPerson, SurveyLists } from '../../rules/links/read-list.ts'
import type { HeldSurvey } from './survey-to-list.ts'

export async function surveyLists(tx: Tx, { id, roundId }: HeldSurvey): Promise<SurveyLists> {
  const groups = await tx
    .selectFrom('survey.respondent_group')
    .select(['id', 'name'])
    .where('survey_id', '=', id)
    .orderBy('position')
    .execute()
  const targets = await tx
    .selectFrom('survey.target as t')
    .innerJoin('par.round as r', (join) => join.on('r.id', '=', roundId))
    // Codes are those of the round's frame day.
    .leftJoin('organization.unit_version as v', (join) =>
      join
        .onRef('v.unit_id', '=', 't.unit_id')
        .onRef('v.valid_from', '<=', 'r.frame_day')
        .onRef('v.valid_to', '>', 'r.frame_day')
        .on('v.recorded_to', '=', 'infinity'),
    )
    .select(['t.id', 't.unit_name as name', 'v.code'])
    .where('t.survey_id', '=', id)
    .orderBy('t.unit_name')
    .execute()
  const quotas = await tx
    .selectFrom('survey.quota as q')
    .innerJoin('survey.target as t', 't.id', 'q.target_id')
    .select(['q.group_id as groupId', 'q.target_id as targetId', 'q.forms'])
    .where('t.survey_id', '=', id)
    .execute()
  return { groups, targets, quotas, listed: await listedPeople(tx, id) }
}

async function listedPeople(tx: Tx, surveyId: string): Promise<ListedPerson[]> {
  const people = await tx
    .selectFrom('survey.respondent')
    .select(['id', 'group_id as groupId', 'full_name as fullName', 'position', 'workplace', 'email', 'phone'])
    .where('survey_id', '=', surveyId)
    .execute()
  const named = await tx
    .selectFrom('survey.respondent_target as n')
    .innerJoin('survey.respondent as p', 'p.id', 'n.respondent_id')
    .select(['n.respondent_id as id', 'n.target_id as targetId'])
    .where('p.survey_id', '=', surveyId)
    .execute()
  const targetsOf = Map.groupBy(named, ({ id }) => id)
  return people.map(({ id, ...person }) => ({
    ...person,
    targetIds: (targetsOf.get(id) ?? []).map(({ targetId }) => targetId),
  }))
}
