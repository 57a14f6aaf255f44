/** What was typed, and of which day it is; kept in the address, so that an answer can be sent on. */
import { z } from 'zod'

export const resolvePlace = z.object({
  tim: z.string().max(300).catch('').default(''),
  ngay: z.iso.date().optional().catch(undefined),
})
