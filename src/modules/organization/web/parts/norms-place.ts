/** Where the pages of norms and of villages are: the day, kept in the address. */
import { z } from 'zod'
import { dayIn } from '../../../../shared/dates.ts'

const day = z.iso
  .date()
  .catch(() => dayIn(new Date()))
  .default(() => dayIn(new Date()))

export const normsPlace = z.object({ ngay: day, xem: z.enum(['tat-ca', 'vuot']).catch('tat-ca').default('tat-ca') })
export const villagesPlace = z.object({ ngay: day })
