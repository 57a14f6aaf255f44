import { z } from 'zod'
import { pagedPlace } from '../paged.ts'

export const proposalsPlace = z.object({
  ...pagedPlace,
  xem: z.enum(['cua-toi', 'kiem-tra', 'duyet']).optional().catch(undefined),
})
