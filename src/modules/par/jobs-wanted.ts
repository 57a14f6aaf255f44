/** Background work the actions of this module ask for; what it does stands in jobs.ts. */
import { z } from 'zod'

/** Of one sheet, of one round, or of every round that is not published. */
export const computeFactsWanted = {
  name: 'par.compute-facts',
  input: z.object({ roundId: z.uuid().optional(), assessmentId: z.uuid().optional() }),
}

export const setSheetWanted = { name: 'par.set-sheet', input: z.object({ submissionId: z.uuid() }) }
