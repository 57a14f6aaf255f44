/** Background work as its pages show it. The row policies decide whose. */
import type { Tx } from '../../../platform/http/call.ts'
import type { Run } from '../contract.ts'

export interface RunFilter {
  accountId?: string
  runId?: string
  state?: Run['state'] | undefined
  limit: number
}

export async function runList(tx: Tx, { accountId, runId, state, limit }: RunFilter): Promise<Run[]> {
  let query = tx
    .selectFrom('jobs.run as r')
    .leftJoin('identity.account as a', 'a.id', 'r.account_id')
    .select([
      'r.id',
      'r.task',
      'r.label',
      'r.state',
      'r.done',
      'r.total',
      'r.attempts',
      'r.last_error as lastError',
      'a.full_name as accountName',
      'r.created_at as createdAt',
      'r.started_at as startedAt',
      'r.ended_at as endedAt',
    ])
    .orderBy('r.created_at', 'desc')
    .limit(limit)
  if (accountId !== undefined) query = query.where('r.account_id', '=', accountId)
  if (runId !== undefined) query = query.where('r.id', '=', runId)
  if (state !== undefined) query = query.where('r.state', '=', state)
  return query.execute()
}
