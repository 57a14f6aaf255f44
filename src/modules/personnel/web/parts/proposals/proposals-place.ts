import { z } from 'zod'

export const proposalsPlace = z.object({
  xem: z.enum(['cua-toi', 'kiem-tra', 'duyet']).optional().catch(undefined),
  tim: z.string().default('').catch(''),
  trang: z.coerce.number().int().min(1).default(1).catch(1),
})
