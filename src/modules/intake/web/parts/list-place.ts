/** Which rows of a list are looked at; kept in the address. */
import { z } from 'zod'

export const listPlace = z.object({
  trang: z.coerce.number().int().min(1).catch(1).default(1),
  ketQua: z.enum(['new', 'changed', 'same', 'wrong']).optional().catch(undefined),
})
export type ListPlace = z.output<typeof listPlace>
