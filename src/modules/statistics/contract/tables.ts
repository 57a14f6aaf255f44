/** Doors of the statutory tables. */
import { z } from 'zod'
import { isDay } from '../../../shared/dates.ts'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'

export const Day = z.string().refine(isDay, 'Ngày không có thật. Hãy ghi như 24/11/2026.')

/** Whom a count looks at: a unit with all below it, on a day, as known. */
export const Ground = z.object({
  /** Left out: the whole province, or the unit of whoever may look at no more. */
  unitId: z.int().positive().max(2_147_483_647).optional(),
  asOf: Day.optional(),
  known: z.iso.datetime({ offset: true }).optional(),
})
export interface Ground extends Omit<z.output<typeof Ground>, 'asOf'> {
  asOf?: string | undefined
}

export const TableAsked = Ground.extend({ table: z.string().max(40) })

export const CountedRow = z.object({
  /** Names the row to whoever asks for the people behind a figure. */
  key: z.string(),
  label: z.string(),
  /** 0: of the sum or a unit; 1: of a part of the row above. */
  level: z.int(),
  /** In the order of the headings; a mean is in tenths; null: not counted from records. */
  figures: z.array(z.int().nullable()),
  /** Checks whose parts do not make up the whole. */
  imbalances: z.array(z.object({ label: z.string(), sum: z.int(), whole: z.int() })),
})

export const CountedTable = z.object({
  table: z.string(),
  unitId: z.int(),
  unitName: z.string(),
  day: z.string(),
  /** The sum first. */
  rows: z.array(CountedRow),
  /** Records of other units are out of reach: the figures are of the units whose records one may open. */
  isPartly: z.boolean(),
})
export type CountedRow = z.infer<typeof CountedRow>
export type CountedTable = z.infer<typeof CountedTable>

export const tables = {
  countedTable: endpoint({
    method: 'GET',
    path: '/statistics/tables/{table}',
    access: may('statistics.view'),
    input: TableAsked,
    output: CountedTable,
    summary: 'A statutory table of a unit with all below it, on a day, as known, with what does not balance in it.',
  }),
  exportTable: endpoint({
    method: 'GET',
    path: '/statistics/tables/{table}/table.xlsx',
    access: may('statistics.view'),
    input: TableAsked,
    output: bytes,
    summary: 'A statutory table as a workbook in the layout of its form.',
  }),
}
