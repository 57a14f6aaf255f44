/** How far work in the background is that one asked for oneself. */
import type { Actor, Tx } from '../http/call.ts'

export type RunState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'

/** @returns undefined when there is none of this task and account: what others do is told when it is done. */
export async function ownRun(tx: Tx, { accountId }: Pick<Actor, 'accountId'>, task: string, runId: string) {
  const run = await tx
    .selectFrom('jobs.run')
    .select(['state', 'done', 'total', 'answer'])
    .where('id', '=', runId)
    .where('task', '=', task)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return run && { ...run, state: run.state as RunState }
}
