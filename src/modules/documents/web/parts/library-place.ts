import { z } from 'zod'
import type { ArgumentOf } from '../../../../shared/endpoint.ts'
import type { documents, Period } from '../../contract.ts'
import { kinds } from '../../rules/kinds.ts'

/** What the library is narrowed to, as it stands in the address. */
export const libraryPlace = z.object({
  tim: z.coerce.string().max(100).catch('').default(''),
  donVi: z.coerce.number().int().positive().optional().catch(undefined),
  loai: z.enum(kinds).optional().catch(undefined),
  nam: z.coerce.number().int().min(1900).max(9999).optional().catch(undefined),
  ngay: z.iso.date().optional().catch(undefined),
  dung: z.enum(['used', 'unused']).optional().catch(undefined),
  /** The first day of the period the papers are held against; the newest period when left out. */
  ky: z.iso.date().optional().catch(undefined),
  thuocKy: z.enum(['within', 'outside', 'no-date']).optional().catch(undefined),
  daLoai: z.boolean().catch(false).default(false),
  thuTu: z.enum(['added', 'issued', 'title']).catch('added').default('added'),
  trang: z.coerce.number().int().min(1).catch(1).default(1),
  soDong: z.coerce.number().int().min(1).max(200).catch(50).default(50),
})
export type LibraryPlace = z.output<typeof libraryPlace>

export const periodAt = (place: LibraryPlace, periods: readonly Period[]): Period | undefined =>
  periods.find(({ from }) => from === place.ky) ?? periods[0]

export function libraryAsked(place: LibraryPlace, period: Period | undefined): ArgumentOf<typeof documents.library> {
  return {
    text: place.tim,
    retired: place.daLoai,
    order: place.thuTu,
    page: place.trang,
    pageSize: place.soDong,
    ...(place.donVi !== undefined && { unitId: place.donVi }),
    ...(place.loai !== undefined && { kind: place.loai }),
    ...(place.nam !== undefined && { year: place.nam }),
    ...(place.ngay !== undefined && { day: place.ngay }),
    ...(place.dung !== undefined && { use: place.dung }),
    ...(place.thuocKy !== undefined && {
      inPeriod: place.thuocKy,
      ...(period && { from: period.from, to: period.to }),
    }),
  }
}
