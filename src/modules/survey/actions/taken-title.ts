/** Surveys of one round are told apart by their titles. */
import type { Tx } from '../../../platform/http/call.ts'
import { fold } from '../../../shared/vietnamese.ts'
import { roundList } from '../../par/index.ts'
import { refuse } from '../refusals.vi.ts'

/** @param id of the survey itself, when it has one already. */
export async function refuseTakenTitle(tx: Tx, wanted: { roundId: string; title: string; id?: string }): Promise<void> {
  const others = await tx
    .selectFrom('survey.survey')
    .select(['id', 'title'])
    .where('round_id', '=', wanted.roundId)
    .execute()
  if (!others.some(({ id, title }) => id !== wanted.id && fold(title) === fold(wanted.title))) return
  const [round] = await roundList(tx, wanted.roundId)
  refuse('survey.title-taken', { title: wanted.title, round: round?.name ?? '' })
}
