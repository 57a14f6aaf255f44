/** How far one's own work in the background is. What others do is told when it is done. */
import type { Actor, Tx } from '../../../platform/http/call.ts'
import type { Problem } from '../../../shared/refusal.ts'
import type { Run } from '../contract/packages.ts'

/** A refusal is the answer of such work, no fault to be tried again. */
export interface Problems {
  problems: readonly Problem[]
}

export const isUnderWay = (run: Pick<Run, 'state'> | null): boolean =>
  run?.state === 'waiting' || run?.state === 'running'

/** @param runId left out: any of this task. @returns null when there is none, or when the newest is done and has nothing to say. */
export async function newestRun(tx: Tx, { accountId }: Actor, task: string, runId?: string): Promise<Run | null> {
  const run = await tx
    .selectFrom('jobs.run')
    .select(['id as runId', 'state', 'done', 'total', 'answer'])
    .where('task', '=', task)
    .where('account_id', '=', accountId)
    .$if(runId !== undefined, (q) => q.where('id', '=', runId as string))
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!run) return null
  const { answer, state, ...told } = run
  const problems = [...((answer as Partial<Problems> | null)?.problems ?? [])]
  return state === 'done' && problems.length === 0 ? null : { ...told, state: state as Run['state'], problems }
}
