import { z } from 'zod'
import type { ArgumentOf } from '../../../../shared/endpoint.ts'
import { NoticeKind, type notices } from '../../contract.ts'

/** What the list is narrowed to, as it stands in the address. */
export const noticesPlace = z.object({
  trangThai: z.enum(['all', 'unread']).catch('all').default('all'),
  loai: NoticeKind.optional().catch(undefined),
  trang: z.coerce.number().int().min(1).catch(1).default(1),
  soDong: z.coerce.number().int().min(1).max(200).catch(25).default(25),
})

export const noticesAsked = (place: z.output<typeof noticesPlace>): ArgumentOf<typeof notices.notices> => ({
  state: place.trangThai,
  page: place.trang,
  pageSize: place.soDong,
  ...(place.loai !== undefined && { kind: place.loai }),
})
