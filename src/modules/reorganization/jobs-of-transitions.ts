/** The carrying out of a transition in the background: some units in each step, so that it can be stopped and gone on with. */
import { z } from 'zod'
import { task } from '../../platform/jobs/task.ts'
import { chunksOf } from '../../shared/chunks.ts'
import { handOverOf, unitsToHandOver } from './actions/hand-over-units.ts'

const UNITS_A_STEP = 100

export const carryOutTransition = task({
  name: 'reorganization.carry-out',
  input: z.object({ day: z.iso.date(), by: z.object({ accountId: z.uuid(), fullName: z.string() }) }),
  run: async ({ step, progress }, { day, by }) => {
    const all = await step((call) => unitsToHandOver(call, day))
    let [done, moved] = [0, 0]
    for (const unitIds of chunksOf(all, UNITS_A_STEP)) {
      moved += await step((call) => handOverOf(call, { day, unitIds, by }))
      done += unitIds.length
      await progress.report(done, all.length)
    }
    return { units: all.length, moved }
  },
})
