/** Copies of everything are made in the background, as whoever asked: he gets what he may see. */
import { z } from 'zod'
import { OnBehalf } from '../../platform/jobs/step.ts'
import { task } from '../../platform/jobs/task.ts'
import { makeCopy } from './actions/make-copy.ts'

export const takeAllTask = task({
  name: 'exchange.take-all',
  input: z.object({ of: OnBehalf, copyId: z.uuid() }),
  // Whoever stops it makes the report throw: the transaction is as if it had never begun, and nothing of the file is kept.
  run: ({ step, progress }, { of, copyId }) =>
    step((call) => makeCopy(call, copyId, (done, total) => progress.report(done, total)), of),
})
