/** Asks for more forms while a survey is open. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { survey } from '../contract.ts'
import { frameOfSurvey, targetsOf } from '../queries/one-survey.ts'
import { refuseIf } from '../refusals.vi.ts'
import { whyNotRaise } from '../rules/drawing/changing.ts'
import { whyNotKeepFrame } from '../rules/drawing/frame.ts'
import { heldSurvey, savedBy } from './held-survey.ts'
import { keepQuotas } from './keep-frame.ts'

export async function raiseQuotas(call: Call, { surveyId, version, quotas }: InputOf<typeof survey.raiseQuotas>) {
  const { tx } = call
  const held = await heldSurvey(tx, surveyId, version)
  const before = await frameOfSurvey(tx, surveyId)
  refuseIf(whyNotRaise(held, before, { quotas }))
  refuseIf(whyNotKeepFrame({ ...before, quotas }))
  const targets = await targetsOf(tx, surveyId)
  await keepQuotas(tx, new Map(targets.map(({ unitId, id }) => [unitId, id])), quotas)
  const saved = savedBy(call, held)
  await tx.updateTable('survey.survey').set(saved).where('id', '=', surveyId).execute()
  return { version: saved.version }
}
