/** Where what-if is: the goal and the criterion at hand. */
import { z } from 'zod'

export const whatIfPlace = z.object({
  dich: z.enum(['hang', 'chi-so']).catch('hang').default('hang'),
  hang: z.int().min(1).max(10_000).catch(1).default(1),
  chiSo: z.number().min(0).max(100).catch(90).default(90),
  tieuChi: z.string().optional().catch(undefined),
})
