/** What exchange does in the background, as whoever asked. */
import { z } from 'zod'
import { OnBehalf } from '../../platform/jobs/step.ts'
import { task } from '../../platform/jobs/task.ts'
import { Refusal } from '../../shared/refusal.ts'
import { notingFreezes } from '../personnel/index.ts'
import { packWaiting } from './actions/pack-waiting.ts'
import { writeFile } from './actions/write-file.ts'
import { SUPPLEMENTS } from './contract/imports.ts'
import type { Problems } from './queries/run-of.ts'

export const makePackageTask = task({
  name: 'exchange.make-package',
  input: z.object({ of: OnBehalf, withRefused: z.boolean() }),
  run: ({ step, progress }, { of, ...asked }) =>
    orProblems(step((call) => packWaiting(call, asked, (done, total) => progress.report(done, total)), of)),
})

export const carryOutTask = task({
  name: 'exchange.carry-out',
  input: z.object({
    of: OnBehalf,
    importId: z.uuid(),
    skipsWrong: z.boolean(),
    supplements: z.enum(SUPPLEMENTS).default('nothing'),
  }),
  // Whoever cancels makes the report throw, and the transaction it stands in is as if it had never begun.
  run: ({ step, progress }, { of, ...asked }) =>
    orProblems(
      step(
        (call) => notingFreezes(call, () => writeFile(call, asked, (done, total) => progress.report(done, total))),
        of,
      ),
    ),
})

/** What the rules refuse is the answer of the work, whether thrown or given back: it is not tried again. */
export const orProblems = async <T>(work: Promise<T | Refusal>): Promise<T | Problems> => {
  const answer = await work.catch((error: unknown) => {
    if (error instanceof Refusal) return error
    throw error
  })
  return answer instanceof Refusal ? { problems: answer.problems } : answer
}
