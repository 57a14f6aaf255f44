/** Where the page of exchange is: its tab, whom it shows, which page of them. */
import { z } from 'zod'

export const exchangePlace = z.object({
  phan: z.enum(['kiem-tra', 'goi-gui', 'nhan-tep', 'sao-toan-bo']).default('kiem-tra').catch('kiem-tra'),
  chi: z.enum(['lacking', 'held', 'queued', 'sent', 'accepted', 'refused']).optional().catch(undefined),
  donVi: z.coerce.number().int().positive().optional().catch(undefined),
  trang: z.coerce.number().int().min(1).default(1).catch(1),
})

/** Where the page of a file that came is. */
export const importPlace = z.object({
  chi: z.enum(['new', 'on-file', 'wrong']).optional().catch(undefined),
  trang: z.coerce.number().int().min(1).default(1).catch(1),
})
