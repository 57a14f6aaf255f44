/** Doors of the report of lost points: by unit, field and cause. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { PointsField } from './shapes.ts'

const Asked = z.object({
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  blockName: z.string().trim().max(200).optional(),
})

export const LostSum = z.object({
  name: z.string(),
  /** Rows that lose points, and what they lose. */
  rows: z.int(),
  lost: PointsField,
  units: z.int(),
  /** Of the rows: beside the year before. */
  isNew: z.int(),
  partly: z.int(),
  again: z.int(),
  filled: z.int(),
  done: z.int(),
  overdue: z.int(),
})
export type LostSum = z.output<typeof LostSum>

export const LostReport = z.object({
  years: z.array(z.int()),
  year: z.int().nullable(),
  blocks: z.array(z.string()),
  blockName: z.string().nullable(),
  isSample: z.boolean(),
  total: LostSum,
  byUnit: z.array(LostSum),
  byArea: z.array(LostSum),
  byCause: z.array(LostSum),
  byCriterion: z.array(LostSum),
  /** What became of the rows of the year before. */
  before: z.object({ rows: z.int(), regained: z.int(), partly: z.int(), again: z.int(), unknown: z.int() }).nullable(),
})
export type LostReport = z.output<typeof LostReport>

const file = (ending: 'xlsx' | 'docx' | 'pdf', what: string) =>
  endpoint({
    method: 'GET',
    path: `/improvement/report.${ending}`,
    access: may('improvement.view'),
    input: Asked,
    output: bytes,
    summary: `Lost points by unit, field, cause and criterion as ${what}.`,
  })

export const report = {
  report: endpoint({
    method: 'GET',
    path: '/improvement/report',
    access: may('improvement.view'),
    input: Asked,
    output: LostReport,
    summary: 'Lost points of a year by unit, field, cause and criterion, of the units within one’s reach.',
  }),
  reportWorkbook: file('xlsx', 'an Excel workbook'),
  reportDocx: file('docx', 'a Word document'),
  reportPdf: file('pdf', 'PDF'),
}
