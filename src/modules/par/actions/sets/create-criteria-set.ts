/** Begins a set without criteria. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { decimalFromPoints, points } from '../../../../shared/points.ts'
import type { par } from '../../contract.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotKeepDraft } from '../../rules/sets/draft-set.ts'
import { NO_ADJUSTMENTS } from '../../rules/sets/set-node.ts'
import { refuseTakenName } from './held-draft.ts'

export async function createCriteriaSet({ tx, actor, now }: Call, input: InputOf<typeof par.createCriteriaSet>) {
  const [totalPoints, surveyPoints] = [points(input.totalPoints), points(input.surveyPoints)]
  const { name, year, level } = input
  const head = { name, year, level, totalPoints, surveyPoints, adjustments: NO_ADJUSTMENTS }
  refuseIf(whyNotKeepDraft({ ...head, legalBasis: '', isModel: false, warning: '', basedOn: null }, []))
  await refuseTakenName(tx, input)
  const { id } = await tx
    .insertInto('par.criteria_set')
    .values({
      name,
      year,
      level,
      total_points: decimalFromPoints(totalPoints),
      survey_points: decimalFromPoints(surveyPoints),
      is_model: false,
      adjustments: JSON.stringify(NO_ADJUSTMENTS),
      saved_by_name: actor.fullName,
      saved_at: now.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { setId: id }
}
