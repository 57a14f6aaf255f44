import { z } from 'zod'

/** What the list is narrowed to, as it stands in the address. */
export const peoplePlace = z.object({
  xem: z.enum(['danh-sach', 'khong-ten']).catch('danh-sach').default('danh-sach'),
  tim: z.coerce.string().max(100).catch('').default(''),
  nhom: z.uuid().optional().catch(undefined),
  dung: z.enum(['all', 'none', 'unused', 'partly', 'used', 'revoked']).catch('all').default('all'),
  trang: z.coerce.number().int().min(1).catch(1).default(1),
  soDong: z.coerce.number().int().min(1).max(200).catch(50).default(50),
})
