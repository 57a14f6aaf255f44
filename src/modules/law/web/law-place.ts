/** Where the page is: the day, kept in the address. */
import { z } from 'zod'
import { dayIn } from '../../../shared/dates.ts'

export const lawPlace = z.object({
  ngay: z.iso
    .date()
    .catch(() => dayIn(new Date()))
    .default(() => dayIn(new Date())),
})
