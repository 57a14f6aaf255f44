/** How far a computation of figures is; of one's own alone, as all background work. */
import type { Call } from '../../../../platform/http/call.ts'
import { ownRun } from '../../../../platform/jobs/own-run.ts'
import type { InputOf, OutputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { computeFactsWanted } from '../../jobs-wanted.ts'
import { refuse } from '../../refusals.vi.ts'

export async function factRun(
  { tx, actor }: Call,
  { runId }: InputOf<typeof par.factRun>,
): Promise<OutputOf<typeof par.factRun>> {
  const run = await ownRun(tx, actor, computeFactsWanted.name, runId)
  if (!run) return refuse('par.no-fact-run')
  const { state, done, total } = run
  return { state, done, total }
}
