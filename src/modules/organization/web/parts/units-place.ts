/** Where the tree page is: the day and the searched text, kept in the address. */
import { z } from 'zod'
import { dayIn } from '../../../../shared/dates.ts'

export const unitsPlace = z.object({
  ngay: z.iso
    .date()
    .catch(() => dayIn(new Date()))
    .default(() => dayIn(new Date())),
  tim: z.string().max(120).catch('').default(''),
})
