/** Puts the end of an open survey off. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { survey } from '../contract.ts'
import { refuseIf } from '../refusals.vi.ts'
import { whyNotExtend } from '../rules/drawing/changing.ts'
import { heldSurvey, savedBy } from './held-survey.ts'

export async function extendSurvey(call: Call, { surveyId, version, closesAt }: InputOf<typeof survey.extendSurvey>) {
  const held = await heldSurvey(call.tx, surveyId, version)
  refuseIf(whyNotExtend(held, closesAt, call.now))
  const saved = savedBy(call, held)
  await call.tx
    .updateTable('survey.survey')
    .set({ closes_at: closesAt, ...saved })
    .where('id', '=', surveyId)
    .execute()
  return { version: saved.version }
}
