/** Under whose name the papers of a survey go out: whoever consolidates the round it is for. */
import type { Tx } from '../../../platform/http/call.ts'
import { type RoundOffice, roundOffice } from '../../par/index.ts'
import { refuse } from '../refusals.vi.ts'

export type SurveyOffice = RoundOffice['letterhead']

export async function surveyOffice(tx: Tx, surveyId: string): Promise<SurveyOffice> {
  const survey = await tx.selectFrom('survey.survey').select('round_id').where('id', '=', surveyId).executeTakeFirst()
  if (!survey) return refuse('survey.not-found')
  return (await roundOffice(tx, survey.round_id)).letterhead
}
