/** How far the carrying out of a list is. */
import type { Call } from '../../../platform/http/call.ts'
import type { OutputOf } from '../../../shared/endpoint.ts'
import type { intake } from '../contract.ts'
import type { ListOutcome } from '../jobs.ts'
import { refuse } from '../refusals.vi.ts'

type Run = OutputOf<typeof intake.listRun>

const NONE: Run = { state: null, done: 0, total: null, problems: [] }

/** Of one's own alone: what others do is told when it is done. */
export async function listRun(call: Call, { listId }: { listId: string }): Promise<Run> {
  const list = await call.tx
    .selectFrom('intake.people_list')
    .select('run_id as runId')
    .where('id', '=', listId)
    .executeTakeFirst()
  if (!list) return refuse('intake.not-found')
  if (list.runId === null) return NONE
  const run = await call.tx
    .selectFrom('jobs.run')
    .select(['state', 'done', 'total', 'answer'])
    .where('id', '=', list.runId)
    .where('account_id', '=', call.actor.accountId)
    .executeTakeFirst()
  if (!run) return NONE
  const outcome = run.answer as ListOutcome | null
  return {
    state: run.state as Run['state'],
    done: run.done,
    total: run.total,
    problems: outcome !== null && 'problems' in outcome ? [...outcome.problems] : [],
  }
}
