/** Deletes a draft; its history stays. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { survey } from '../contract.ts'
import { refuseIf } from '../refusals.vi.ts'
import { whyNotDelete } from '../rules/drawing/changing.ts'
import { heldSurvey } from './held-survey.ts'

export async function deleteSurvey({ tx }: Call, { surveyId, version }: InputOf<typeof survey.deleteSurvey>) {
  refuseIf(whyNotDelete(await heldSurvey(tx, surveyId, version)))
  await tx.deleteFrom('survey.survey').where('id', '=', surveyId).execute()
  return { done: true as const }
}
