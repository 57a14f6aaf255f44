/** Begins a survey of a round that is not published yet. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { fold } from '../../../shared/vietnamese.ts'
import { roundList } from '../../par/index.ts'
import type { survey } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'

type CreateSurvey = InputOf<typeof survey.createSurvey>

export async function createSurvey({ tx, actor, now }: Pick<Call, 'tx' | 'actor' | 'now'>, input: CreateSurvey) {
  const [round] = await roundList(tx, input.roundId)
  if (!round) return refuse('survey.round-not-found')
  if (round.status === 'published') return refuse('survey.round-published', { round: round.name })
  const others = await tx.selectFrom('survey.survey').select('title').where('round_id', '=', input.roundId).execute()
  if (others.some(({ title }) => fold(title) === fold(input.title)))
    return refuse('survey.title-taken', { title: input.title, round: round.name })
  const { id } = await tx
    .insertInto('survey.survey')
    .values({
      round_id: input.roundId,
      title: input.title,
      questionnaire: JSON.stringify({ sections: [] }),
      created_by_name: actor.fullName,
      created_at: now.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { surveyId: id }
}
