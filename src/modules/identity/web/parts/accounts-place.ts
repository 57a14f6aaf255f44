import { z } from 'zod'
import type { ArgumentOf } from '../../../../shared/endpoint.ts'
import type { identity } from '../../contract.ts'

/** What the list of accounts is narrowed to, as it stands in the address. */
export const accountsPlace = z.object({
  tim: z.coerce.string().max(100).catch('').default(''),
  donVi: z.coerce.number().int().positive().optional().catch(undefined),
  vaiTro: z.string().max(40).optional().catch(undefined),
  trangThai: z.enum(['current', 'ended', 'all']).catch('current').default('current'),
  trang: z.coerce.number().int().min(1).catch(1).default(1),
  soDong: z.coerce.number().int().min(1).max(200).catch(50).default(50),
})
export type AccountsPlace = z.output<typeof accountsPlace>

export function accountsAsked(place: AccountsPlace): ArgumentOf<typeof identity.accounts> {
  return {
    search: place.tim,
    state: place.trangThai,
    page: place.trang,
    pageSize: place.soDong,
    ...(place.donVi !== undefined && { unitId: place.donVi }),
    ...(place.vaiTro !== undefined && { role: place.vaiTro }),
  }
}
