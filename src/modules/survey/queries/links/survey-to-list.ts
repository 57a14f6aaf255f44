/**
 * A survey whose list or links change, held until the transaction is over: two who issue at once share one quota, and a form
 * under way (which holds the survey too) is in before it is asked what was used.
 */
import type { Tx } from '../../../../platform/http/call.ts'
import { refuse } from '../../refusals.vi.ts'

export interface HeldSurvey {
  id: string
  roundId: string
  title: string
  status: 'draft' | 'open' | 'closed' | 'counted'
  closesAt: string | null
  isSample: boolean
}

const fields = [
  'id',
  'round_id as roundId',
  'title',
  'status',
  'closes_at as closesAt',
  'is_sample as isSample',
] as const

export async function surveyOf(tx: Tx, surveyId: string): Promise<HeldSurvey> {
  const found = await tx.selectFrom('survey.survey').select(fields).where('id', '=', surveyId).executeTakeFirst()
  return found ?? refuse('survey.not-found')
}

export async function heldSurvey(tx: Tx, surveyId: string): Promise<HeldSurvey> {
  const found = await tx
    .selectFrom('survey.survey')
    .select(fields)
    .where('id', '=', surveyId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return found ?? refuse('survey.not-found')
}
