/** Background work the actions of this module ask for; what it does stands in jobs-of-measures.ts. */
import { z } from 'zod'

/** Without a task: of all that are open. */
export const measureWanted = { name: 'directives.measure', input: z.object({ taskId: z.uuid().optional() }) }
