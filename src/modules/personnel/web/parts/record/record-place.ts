/** Where the page of a record is: the day, what was known when, the open tab, the paper beside it; kept in the address. */
import { z } from 'zod'

export const recordPlace = z.object({
  /** Without one: today. */
  ngay: z.iso.date().optional().catch(undefined),
  /** As it was known at this instant; now without it. */
  biet: z.iso.datetime({ offset: true }).optional().catch(undefined),
  phan: z.string().catch('tong-quan').default('tong-quan'),
  /** The row of the event whose paper lies open. */
  giay: z.uuid().optional().catch(undefined),
})
