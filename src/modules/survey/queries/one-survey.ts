/** One survey whole: what is asked, whom, about which units, how many forms. */
import type { Tx } from '../../../platform/http/call.ts'
import { pointsFromDecimal } from '../../../shared/points.ts'
import { compareVietnamese } from '../../../shared/vietnamese.ts'
import type { Survey } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { type Frame, frameOf } from '../rules/drawing/frame.ts'
import type { Questionnaire } from '../rules/questionnaire.ts'
import { summaryOf } from './survey-list.ts'

/** What the list does not tell. */
const restOf = (tx: Tx, surveyId: string) =>
  tx
    .selectFrom('survey.survey')
    .select([
      'introduction',
      'questionnaire',
      'version',
      'saved_by_name as savedByName',
      'saved_at as savedAt',
      'created_by_name as createdByName',
      'opened_at as openedAt',
      'closed_at as closedAt',
      'counted_at as countedAt',
      'taken_by_name as takenByName',
      'taken_at as takenAt',
    ])
    .where('id', '=', surveyId)
    .executeTakeFirstOrThrow()

export async function groupsOf(tx: Tx, surveyId: string): Promise<Survey['groups']> {
  const rows = await tx
    .selectFrom('survey.respondent_group')
    .select(['id', 'name', 'weight'])
    .where('survey_id', '=', surveyId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ ...row, weight: row.weight === null ? null : pointsFromDecimal(row.weight) }))
}

export async function targetsOf(tx: Tx, surveyId: string): Promise<Survey['surveyed']> {
  const rows = await tx
    .selectFrom('survey.target')
    .select(['id', 'unit_id as unitId', 'unit_name as unitName'])
    .where('survey_id', '=', surveyId)
    .execute()
  return rows.toSorted((a, b) => compareVietnamese(a.unitName, b.unitName))
}

export async function quotasOf(tx: Tx, surveyId: string): Promise<Survey['quotas']> {
  return tx
    .selectFrom('survey.quota as q')
    .innerJoin('survey.target as t', 't.id', 'q.target_id')
    .select(['q.target_id as targetId', 'q.group_id as groupId', 'q.forms', 'q.population'])
    .where('t.survey_id', '=', surveyId)
    .execute()
}

export async function frameOfSurvey(tx: Tx, surveyId: string): Promise<Frame> {
  const [groups, surveyed] = [await groupsOf(tx, surveyId), await targetsOf(tx, surveyId)]
  return frameOf({ groups, surveyed, quotas: await quotasOf(tx, surveyId) })
}

export async function oneSurvey(tx: Tx, surveyId: string): Promise<Survey> {
  const summary = await summaryOf(tx, surveyId)
  if (!summary) return refuse('survey.not-found')
  const rest = await restOf(tx, surveyId)
  return {
    ...summary,
    ...rest,
    questionnaire: rest.questionnaire as Survey['questionnaire'] & Questionnaire,
    groups: await groupsOf(tx, surveyId),
    surveyed: await targetsOf(tx, surveyId),
    quotas: await quotasOf(tx, surveyId),
  }
}
