/** What is looked at, as it stands in the address. */
import { z } from 'zod'
import { isDay } from '../../../../shared/dates.ts'
import { TABLES } from '../../rules/tables.ts'

export const tablePlace = z.object({
  bieu: z
    .enum(TABLES.map(({ code }) => code))
    .catch(TABLES[0]?.code ?? '')
    .default(TABLES[0]?.code ?? ''),
  donVi: z.coerce.number().int().positive().optional().catch(undefined),
  ngay: z.string().refine(isDay).optional().catch(undefined),
  biet: z.iso.datetime({ offset: true }).optional().catch(undefined),
  /** Which page of its rows. */
  hang: z.coerce.number().int().min(1).catch(1).default(1),
})
export type TablePlace = z.output<typeof tablePlace>

export const figurePlace = tablePlace.extend({
  dong: z.coerce.string().max(400).catch('*').default('*'),
  cot: z.coerce.string().max(80).catch('present').default('present'),
  trang: z.coerce.number().int().min(1).catch(1).default(1),
})
export type FigurePlace = z.output<typeof figurePlace>

export const tableAsked = ({ bieu, donVi, ngay, biet }: TablePlace) => ({
  table: bieu,
  ...(donVi !== undefined && { unitId: donVi }),
  ...(ngay !== undefined && { asOf: ngay }),
  ...(biet !== undefined && { known: biet }),
})

export const PAGE_SIZE = 50
export const figureAsked = (place: FigurePlace) => ({
  ...tableAsked(place),
  key: place.dong,
  heading: place.cot,
  page: place.trang,
  pageSize: PAGE_SIZE,
})
