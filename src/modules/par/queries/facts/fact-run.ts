/** How far a computation of figures is; of one's own alone, as all background work. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf, OutputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { computeFactsWanted } from '../../jobs-wanted.ts'
import { refuse } from '../../refusals.vi.ts'

export async function factRun(
  { tx, actor }: Call,
  { runId }: InputOf<typeof par.factRun>,
): Promise<OutputOf<typeof par.factRun>> {
  const run = await tx
    .selectFrom('jobs.run')
    .select(['state', 'done', 'total'])
    .where('id', '=', runId)
    .where('task', '=', computeFactsWanted.name)
    .where('account_id', '=', actor.accountId)
    .executeTakeFirst()
  if (!run) return refuse('par.no-fact-run')
  return { ...run, state: run.state as OutputOf<typeof par.factRun>['state'] }
}
