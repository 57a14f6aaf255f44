/** Where the tree page is: the day, as known when, what is shown and searched, kept in the address. */
import { z } from 'zod'
import { dayIn } from '../../../../shared/dates.ts'
import { LEVELS } from '../../rules/levels.ts'

export const unitsPlace = z.object({
  ngay: z.iso
    .date()
    .catch(() => dayIn(new Date()))
    .default(() => dayIn(new Date())),
  /** As it was known at this instant; now without it. */
  biet: z.iso.datetime({ offset: true }).optional().catch(undefined),
  /** Families that are shown; all of them without it. */
  cap: z.array(z.enum(LEVELS)).optional().catch(undefined),
  /** Other provinces too, from the national list. */
  caNuoc: z.boolean().catch(false).default(false),
  tim: z.string().max(120).catch('').default(''),
})
