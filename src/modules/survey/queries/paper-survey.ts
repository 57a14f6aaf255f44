/** What is needed to type or read the forms of a survey: its questions, units and groups. */
import type { Tx } from '../../../platform/http/call.ts'
import type { PaperSurvey } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import type { Questionnaire } from '../rules/questionnaire.ts'
import { groupsOf, targetsOf } from './one-survey.ts'

/** @throws Refusal survey.not-found */
export async function paperSurvey(tx: Tx, surveyId: string): Promise<PaperSurvey> {
  const row = await tx
    .selectFrom('survey.survey')
    .select(['id', 'title', 'status', 'is_sample as isSample', 'questionnaire'])
    .where('id', '=', surveyId)
    .executeTakeFirst()
  if (!row) return refuse('survey.not-found')
  const targets = await targetsOf(tx, surveyId)
  const groups = await groupsOf(tx, surveyId)
  const { questionnaire, ...survey } = row
  return {
    ...survey,
    questionnaire: questionnaire as unknown as PaperSurvey['questionnaire'],
    targets: targets.map(({ id, unitName }) => ({ id, name: unitName })),
    groups: groups.map(({ id, name }) => ({ id, name })),
  }
}

/** The survey whose forms are being brought; counting waits until the transaction is over. @throws Refusal survey.not-found */
export async function surveyToBring(tx: Tx, surveyId: string) {
  const survey = await tx
    .selectFrom('survey.survey')
    .select(['id', 'title', 'introduction', 'status', 'is_sample as isSample', 'questionnaire', 'round_id as roundId'])
    .where('id', '=', surveyId)
    .forShare()
    .executeTakeFirst()
  if (!survey) return refuse('survey.not-found')
  return { ...survey, questionnaire: survey.questionnaire as unknown as Questionnaire }
}
