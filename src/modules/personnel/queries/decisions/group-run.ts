/** How far the recording of a decision for many people is; of one's own alone. */
import type { Call } from '../../../../platform/http/call.ts'
import { ownRun } from '../../../../platform/jobs/own-run.ts'
import type { GroupRun } from '../../contract/decision-shapes.ts'
import type { GroupOutcome } from '../../jobs-of-decisions.ts'
import { refuse } from '../../refusals.vi.ts'

export async function groupRun({ tx, actor }: Call, { runId }: { runId: string }): Promise<GroupRun> {
  const run = await ownRun(tx, actor, 'personnel.record-group', runId)
  if (!run) return refuse('personnel.no-group-run')
  const { answer, ...told } = run
  const outcome = answer as GroupOutcome | null
  const isRecorded = outcome !== null && 'decisionId' in outcome
  return {
    state: told.state,
    done: told.done,
    total: told.total,
    decisionId: isRecorded ? outcome.decisionId : null,
    problems: outcome === null || isRecorded ? [] : [...outcome.problems],
  }
}
