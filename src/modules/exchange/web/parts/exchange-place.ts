/** Where the page of exchange is: its tab, whom it shows, which page of them. */
import { z } from 'zod'

export const exchangePlace = z.object({
  phan: z.enum(['kiem-tra', 'goi-gui']).default('kiem-tra').catch('kiem-tra'),
  chi: z.enum(['lacking', 'held', 'queued', 'sent', 'accepted', 'refused']).optional().catch(undefined),
  donVi: z.coerce.number().int().positive().optional().catch(undefined),
  trang: z.coerce.number().int().min(1).default(1).catch(1),
})
