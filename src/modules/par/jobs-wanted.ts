/** Background work the actions of this module ask for; what it does stands in jobs.ts. */
import { z } from 'zod'

export const setSheetWanted = { name: 'par.set-sheet', input: z.object({ submissionId: z.uuid() }) }
