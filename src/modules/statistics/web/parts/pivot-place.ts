/** What the free table asks, as it stands in the address. */
import { z } from 'zod'
import type { PivotAsked } from '../../contract.ts'
import { askedFor, isSensitive, MEASURES, SIDES } from '../../rules/pivot.ts'
import { PAGE_SIZE, tablePlace } from './place.ts'

const Filter = z.object({ by: z.enum(SIDES).exclude(['unit']), values: z.array(z.coerce.string().max(40)).max(60) })

export const pivotPlace = tablePlace.omit({ bieu: true }).extend({
  hang: z.enum(SIDES).catch('qualification').default('qualification'),
  cot: z.enum(SIDES).optional().catch(undefined),
  tinh: z.enum(MEASURES).catch('people').default('people'),
  loc: z.array(Filter).max(8).catch([]).default([]),
})
export type PivotPlace = z.output<typeof pivotPlace>

export const pivotAsked = ({ donVi, ngay, biet, hang, cot, tinh, loc }: PivotPlace) => ({
  rows: hang,
  measure: tinh,
  filters: loc.filter(({ values }) => values.length > 0),
  ...(cot !== undefined && cot !== hang && { columns: cot }),
  ...(donVi !== undefined && { unitId: donVi }),
  ...(ngay !== undefined && { asOf: ngay }),
  ...(biet !== undefined && { known: biet }),
})

/** A cell of the table, of a side that is told. */
export const pivotFigurePlace = pivotPlace.extend({
  oHang: z.coerce.string().max(80).optional().catch(undefined),
  oCot: z.coerce.string().max(80).optional().catch(undefined),
  trang: z.coerce.number().int().min(1).catch(1).default(1),
})

export const pivotFigureAsked = (place: z.output<typeof pivotFigurePlace>) => ({
  ...pivotAsked(place),
  ...(place.oHang !== undefined && { row: place.oHang }),
  ...(place.oCot !== undefined && { column: place.oCot }),
  page: place.trang,
  pageSize: PAGE_SIZE,
})

export const asksSensitive = ({ hang, cot, loc }: PivotPlace): boolean =>
  [hang, cot, ...loc.map(({ by }) => by)].some((side) => side !== undefined && isSensitive(side))

/** A saved table opened: everything else of the place is let go. */
export const placeOfSaved = ({ unitId, asOf, known, rows, columns, measure, filters }: PivotAsked) => ({
  hang: rows,
  cot: columns,
  tinh: measure,
  loc: filters,
  donVi: unitId,
  ngay: asOf,
  biet: known,
})

/** Sides whose values people are chosen by. */
export const FILTERED = SIDES.filter((side) => side !== 'unit' && askedFor(side) !== null)
