/** Background work the actions of this module ask for; what it does stands in jobs.ts. */
import { z } from 'zod'

export const pullWanted = { name: 'sources.pull', input: z.object({ attemptId: z.uuid() }) }
