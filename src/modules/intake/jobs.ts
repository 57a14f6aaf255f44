/** A list is carried out, and taken back, in the background: all of it in one transaction, or nothing. */
import { z } from 'zod'
import { OnBehalf } from '../../platform/jobs/step.ts'
import { task } from '../../platform/jobs/task.ts'
import { type Problem, Refusal } from '../../shared/refusal.ts'
import { takeBackList } from './actions/take-back-list.ts'
import { type Written, writeList } from './actions/write-list.ts'

/** What became of it: written, or why not; a refusal is an answer, no fault to be tried again. */
export type ListOutcome = Written | { problems: readonly Problem[] }

export const carryOut = task({
  name: 'intake.carry-out',
  input: z.object({ of: OnBehalf, listId: z.uuid(), version: z.int() }),
  run: async ({ step, progress }, { of, ...asked }): Promise<ListOutcome> => {
    // Whoever cancels makes the report throw, and the transaction it stands in is as if it had never begun.
    return outcomeOf(step((call) => writeList(call, asked, (done, total) => progress.report(done, total)), of))
  },
})

export const takeBack = task({
  name: 'intake.take-back',
  input: z.object({ of: OnBehalf, listId: z.uuid(), reason: z.string() }),
  run: ({ step, progress }, { of, ...asked }): Promise<ListOutcome> =>
    outcomeOf(step((call) => takeBackList(call, asked, (done, total) => progress.report(done, total)), of)),
})

const outcomeOf = (work: Promise<Written>): Promise<ListOutcome> =>
  work.catch((error: unknown) => {
    if (error instanceof Refusal) return { problems: error.problems }
    throw error
  })
