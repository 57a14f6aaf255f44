/** Under how many answers about a unit a warning stands. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { survey } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'

export async function setFewAnswers({ tx }: Call, { surveyId, fewAnswers }: InputOf<typeof survey.setFewAnswers>) {
  const { numUpdatedRows } = await tx
    .updateTable('survey.survey')
    .set({ few_answers: fewAnswers })
    .where('id', '=', surveyId)
    .executeTakeFirst()
  return numUpdatedRows === 0n ? refuse('survey.not-found') : {}
}
