/** People are moved, or moved back, in the background: all of them in one transaction, or nobody. */
import { z } from 'zod'
import { OnBehalf } from '../../platform/jobs/step.ts'
import { task } from '../../platform/jobs/task.ts'
import { type Problem, Refusal } from '../../shared/refusal.ts'
import { notingFreezes } from '../personnel/index.ts'
import { recordReassignment, takeBackReassignment } from './actions/reassignments/carry-out-reassignment.ts'

/** A refusal is an answer, no fault to be tried again. */
export type ReassignmentOutcome = { moved: number } | { problems: readonly Problem[] }

export const carryOutReassignment = task({
  name: 'reorganization.reassign',
  input: z.object({
    of: OnBehalf,
    what: z.enum(['record', 'undo']),
    reassignmentId: z.uuid(),
    version: z.int(),
    reason: z.string(),
  }),
  run: async ({ step, progress }, { of, what, ...asked }): Promise<ReassignmentOutcome> => {
    // Whoever stops it makes the report throw, and the transaction it stands in is as if it had never begun.
    const work = what === 'record' ? recordReassignment : takeBackReassignment
    const done = await step((call) => notingFreezes(call, () => work(call, asked, progress.report)), of).catch(
      (error: unknown) => {
        if (error instanceof Refusal) return error
        throw error
      },
    )
    return done instanceof Refusal ? { problems: done.problems } : done
  },
})
