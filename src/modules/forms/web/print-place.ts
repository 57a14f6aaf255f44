/** The day the page of the record or the unit is on: what is printed is of that day. */
import { z } from 'zod'

export const printPlace = z.object({ ngay: z.iso.date().optional().catch(undefined) })
