/** Where the page is: which province, which year; one's own and the newest when none is named. */
import { z } from 'zod'

export const provincePlace = z.object({
  tinh: z.string().optional().catch(undefined),
  nam: z.int().optional().catch(undefined),
})
