/** Saves what a draft asks, as a whole. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { survey } from '../contract.ts'
import { refuseIf } from '../refusals.vi.ts'
import { whyNotDraw } from '../rules/drawing/changing.ts'
import { heldSurvey, savedBy } from './held-survey.ts'
import { refuseTakenTitle } from './taken-title.ts'

export async function saveQuestionnaire(call: Call, input: InputOf<typeof survey.saveQuestionnaire>) {
  const held = await heldSurvey(call.tx, input.surveyId, input.version)
  refuseIf(whyNotDraw(held))
  await refuseTakenTitle(call.tx, { ...held, title: input.title })
  const saved = savedBy(call, held)
  await call.tx
    .updateTable('survey.survey')
    .set({
      title: input.title,
      introduction: input.introduction,
      is_sample: input.isSample,
      questionnaire: JSON.stringify(input.questionnaire),
      ...saved,
    })
    .where('id', '=', held.id)
    .execute()
  return { version: saved.version }
}
