/** The units a survey is about with everything counted of them: what results are computed from. Read by nobody's page. */
import type { Tx } from '../../../../platform/http/call.ts'
import { refuse } from '../../refusals.vi.ts'
import type { Chosen, Questionnaire } from '../../rules/questionnaire.ts'
import type { AskedGroup } from '../../rules/results/unit-results.ts'

export interface AskedTarget {
  targetId: string
  unitId: number
  groups: AskedGroup[]
}

/** Groups by target: those with a quota, and those that answered without one. */
export async function askedTargets(
  tx: Tx,
  surveyId: string,
): Promise<{ questionnaire: Questionnaire; targets: AskedTarget[] }> {
  const survey = await tx
    .selectFrom('survey.survey')
    .select('questionnaire')
    .where('id', '=', surveyId)
    .executeTakeFirst()
  if (!survey) return refuse('survey.not-found')
  const [targets, groups, quotas, answers] = [
    await tx
      .selectFrom('survey.target')
      .select(['id', 'unit_id'])
      .where('survey_id', '=', surveyId)
      .orderBy('id')
      .execute(),
    await tx
      .selectFrom('survey.respondent_group')
      .select(['id', 'weight'])
      .where('survey_id', '=', surveyId)
      .orderBy('position')
      .execute(),
    await tx
      .selectFrom('survey.quota as q')
      .innerJoin('survey.target as t', 't.id', 'q.target_id')
      .where('t.survey_id', '=', surveyId)
      .select(['q.target_id', 'q.group_id', 'q.forms', 'q.population'])
      .execute(),
    await tx
      .selectFrom('survey.answer')
      .select(['target_id', 'group_id', 'chosen'])
      .where('survey_id', '=', surveyId)
      .execute(),
  ]
  const quotaOf = new Map(quotas.map((quota) => [`${quota.target_id}/${quota.group_id}`, quota]))
  const formsOf = Map.groupBy(answers, ({ target_id, group_id }) => `${target_id}/${group_id}`)
  return {
    questionnaire: survey.questionnaire as unknown as Questionnaire,
    targets: targets.map((target) => ({
      targetId: target.id,
      unitId: target.unit_id,
      groups: groups.flatMap((group) => {
        const place = `${target.id}/${group.id}`
        const quota = quotaOf.get(place)
        const forms = formsOf.get(place) ?? []
        if ((quota?.forms ?? 0) === 0 && forms.length === 0) return []
        return {
          groupId: group.id,
          weight: group.weight === null ? null : Number(group.weight),
          population: quota?.population ?? null,
          forms: forms.map(({ chosen }) => chosen as Chosen),
        }
      }),
    })),
  }
}
