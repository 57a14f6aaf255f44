/** What the list is narrowed to, as it stands in the address. */
import { z } from 'zod'
import { isDay } from '../../../../../shared/dates.ts'
import { Asked, ColumnKey, FieldFilter, ORDERS } from '../../../contract/finding.ts'
import { Instant } from '../../../contract/shapes.ts'
import type { SavedList } from '../../../contract.ts'
import { SENSITIVITIES } from '../../../rules/parts.ts'

const { presence } = Asked.shape

export const findingPlace = z.object({
  tim: z.coerce.string().max(120).catch('').default(''),
  donVi: z.coerce.number().int().positive().optional().catch(undefined),
  loai: z.string().max(40).optional().catch(undefined),
  ngach: z.coerce.string().max(40).optional().catch(undefined),
  chucVu: z.coerce.string().max(120).optional().catch(undefined),
  tinhTrang: presence.catch('present'),
  loc: z.array(FieldFilter).max(12).catch([]).default([]),
  cot: z.array(ColumnKey).max(20).catch([]).default([]),
  /** The sensitive part that is open. */
  mo: z.enum(SENSITIVITIES).catch('ordinary').default('ordinary'),
  ngay: z.string().refine(isDay).optional().catch(undefined),
  biet: Instant.optional().catch(undefined),
  thuTu: z.enum(ORDERS).catch('name').default('name'),
  trang: z.coerce.number().int().min(1).catch(1).default(1),
  soDong: z.coerce.number().int().min(1).max(100).catch(50).default(50),
})
export type FindingPlace = z.output<typeof findingPlace>

/** The question alone, without where the reader is in its answer. */
export const askedAt = ({ tim, donVi, loai, ngach, chucVu, tinhTrang, loc, ngay, biet }: FindingPlace) => ({
  text: tim,
  presence: tinhTrang,
  filters: loc,
  ...(donVi !== undefined && { unitId: donVi }),
  ...(loai !== undefined && { kind: loai }),
  ...(ngach !== undefined && { rank: ngach }),
  ...(chucVu !== undefined && { post: chucVu }),
  ...(ngay !== undefined && { asOf: ngay }),
  ...(biet !== undefined && { known: biet }),
})

export const pageAsked = (place: FindingPlace) => ({
  ...askedAt(place),
  columns: place.cot,
  order: place.thuTu,
  page: place.trang,
  pageSize: place.soDong,
})

/** A saved list opened: everything else of the place is let go. */
export const placeOfSaved = ({
  text,
  unitId,
  kind,
  rank,
  post,
  presence,
  filters,
  asOf,
  known,
  columns,
  order,
  open,
}: SavedList['asked']) => ({
  tim: text,
  donVi: unitId,
  loai: kind,
  ngach: rank,
  chucVu: post,
  tinhTrang: presence,
  loc: filters,
  ngay: asOf,
  biet: known,
  cot: columns,
  thuTu: order,
  mo: open,
  trang: 1,
})
