/** The last time letters were asked for, and how far they are. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { LinkState } from '../../contract.ts'

type Sending = NonNullable<LinkState['sending']>

export async function lastSending(tx: Tx, surveyId: string): Promise<(Sending & { runId: string }) | null> {
  const row = await tx
    .selectFrom('survey.sending as s')
    .innerJoin('jobs.run as r', 'r.id', 's.run_id')
    .select(['s.kind', 's.asked_by_name as askedByName', 's.asked_at as askedAt', 'r.id as runId', 'r.state', 'r.done'])
    .select(['r.total', 'r.last_error as trouble'])
    .where('s.survey_id', '=', surveyId)
    .orderBy('s.asked_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (row as (Sending & { runId: string }) | undefined) ?? null
}
