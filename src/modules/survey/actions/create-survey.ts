/** Begins a survey of a round that is not published yet: empty, from a model, or like another survey. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { roundList } from '../../par/index.ts'
import type { survey } from '../contract.ts'
import { beginning } from '../queries/beginning.ts'
import { surveyGroundOf } from '../queries/survey-ground.ts'
import { refuse } from '../refusals.vi.ts'
import { drawnFor } from '../rules/drawing/beginning.ts'
import { keepFrame } from './keep-frame.ts'
import { refuseTakenTitle } from './taken-title.ts'

type CreateSurvey = InputOf<typeof survey.createSurvey>

async function openRound(tx: Tx, roundId: string) {
  const [round] = await roundList(tx, roundId)
  if (!round) return refuse('survey.round-not-found')
  return round.status === 'published' ? refuse('survey.round-published', { round: round.name }) : round
}

export async function createSurvey({ tx, actor, now }: Pick<Call, 'tx' | 'actor' | 'now'>, input: CreateSurvey) {
  const { roundId, title, from } = input
  await openRound(tx, roundId)
  await refuseTakenTitle(tx, { roundId, title })
  const drawn = drawnFor(await surveyGroundOf(tx, roundId), await beginning(tx, from), () => crypto.randomUUID())
  const { id } = await tx
    .insertInto('survey.survey')
    .values({
      round_id: roundId,
      title,
      introduction: drawn.introduction,
      is_sample: drawn.isSample,
      questionnaire: JSON.stringify(drawn.questionnaire),
      created_by_name: actor.fullName,
      created_at: now.toISOString(),
      saved_by_name: actor.fullName,
      saved_at: now.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await keepFrame(tx, id, drawn.frame, { groups: [], units: [], quotas: [] })
  return { surveyId: id }
}
