/** Opens a draft to answers; everything that stands against it is named at once. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { survey } from '../contract.ts'
import { oneSurvey } from '../queries/one-survey.ts'
import { surveyGround } from '../queries/survey-ground.ts'
import { refuseIf } from '../refusals.vi.ts'
import { whyNotBegin } from '../rules/drawing/changing.ts'
import { frameOf } from '../rules/drawing/frame.ts'
import { whyNotReady, whyNotTimes } from '../rules/drawing/opening.ts'
import { heldSurvey, savedBy } from './held-survey.ts'

export async function openSurvey(
  call: Pick<Call, 'tx' | 'actor' | 'now'>,
  { surveyId, version, opensAt, closesAt }: InputOf<typeof survey.openSurvey>,
) {
  const { tx, now } = call
  const held = await heldSurvey(tx, surveyId, version)
  refuseIf(whyNotBegin(held))
  const drawn = await oneSurvey(tx, surveyId)
  refuseIf([
    ...whyNotReady({ ...drawn, frame: frameOf(drawn) }, await surveyGround(tx, surveyId)),
    ...whyNotTimes({ opensAt, closesAt }, now),
  ])
  const saved = savedBy(call, held)
  await tx
    .updateTable('survey.survey')
    .set({ status: 'open', opens_at: opensAt, closes_at: closesAt, opened_at: now.toISOString(), ...saved })
    .where('id', '=', surveyId)
    .execute()
  return { version: saved.version }
}
