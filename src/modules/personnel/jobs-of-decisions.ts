/** A decision about many people is recorded in the background: all of them in one transaction, or nobody. */
import { z } from 'zod'
import { OnBehalf } from '../../platform/jobs/step.ts'
import { task } from '../../platform/jobs/task.ts'
import { type Problem, Refusal } from '../../shared/refusal.ts'
import { recordForAll } from './actions/decide/record-decision.ts'
import { notingFreezes } from './actions/freezes/noting-freezes.ts'
import { RecordedGroup } from './contract/decision-shapes.ts'

/** What became of it: recorded, or why not; a refusal is an answer, no fault to be tried again. */
export type GroupOutcome = { decisionId: string; recordingId: number } | { problems: readonly Problem[] }

export const recordGroup = task({
  name: 'personnel.record-group',
  input: z.object({ of: OnBehalf, through: z.enum(['plain', 'sensitive']), asked: RecordedGroup }),
  run: async ({ step, progress }, { of, through, asked }): Promise<GroupOutcome> => {
    const total = 2 * asked.people.length
    // Whoever cancels makes the report throw, and the transaction it stands in is as if it had never begun.
    const tell = (done: number) => progress.report(done, total)
    const recorded = await step(
      (call) => notingFreezes(call, () => recordForAll(call, through, asked, tell)),
      of,
    ).catch((error: unknown) => {
      if (error instanceof Refusal) return error
      throw error
    })
    return recorded instanceof Refusal ? { problems: recorded.problems } : recorded
  },
})
