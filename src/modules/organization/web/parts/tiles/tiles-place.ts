/** Which day the tiles are of, and what their size says; kept in the address. */
import { z } from 'zod'
import { dayIn } from '../../../../../shared/dates.ts'

export const MEASURES = ['area', 'population', 'same'] as const
export type Measure = (typeof MEASURES)[number]

export const tilesPlace = z.object({
  ngay: z.iso
    .date()
    .catch(() => dayIn(new Date()))
    .default(() => dayIn(new Date())),
  biet: z.iso.datetime({ offset: true }).optional().catch(undefined),
  theo: z.enum(MEASURES).catch('area').default('area'),
})
