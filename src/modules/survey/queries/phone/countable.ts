/** A survey as counting needs it; locked until the transaction is over, so that nothing comes in while it is counted. */
import type { Tx } from '../../../../platform/http/call.ts'
import { refuse } from '../../refusals.vi.ts'
import type { Countable } from '../../rules/counting.ts'
import type { Questionnaire } from '../../rules/questionnaire.ts'

export async function countable(
  tx: Tx,
  surveyId: string,
): Promise<Countable & { title: string; questionnaire: Questionnaire }> {
  const found = await tx
    .selectFrom('survey.survey')
    .select(['title', 'status', 'counted_at as countedAt', 'questionnaire'])
    .where('id', '=', surveyId)
    .forUpdate()
    .executeTakeFirst()
  if (!found) return refuse('survey.not-found')
  const paper = await tx
    .selectFrom('survey.paper_form')
    .select(['number', 'status'])
    .where('survey_id', '=', surveyId)
    .where('status', 'in', ['typed-once', 'differs'])
    .$narrowType<{ status: 'typed-once' | 'differs' }>()
    .execute()
  return { ...found, questionnaire: found.questionnaire as unknown as Questionnaire, paper }
}
