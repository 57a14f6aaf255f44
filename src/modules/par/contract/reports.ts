/** Doors of the reports of a round: each as a table on screen, and as a file in every form. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { ReportTable, reportForms } from '../../../shared/report.ts'
import { Id } from './shapes/plain.ts'

export const reportKinds = ['summary', 'unit', 'areas', 'criteria', 'lost', 'years', 'progress'] as const
export type ReportKind = (typeof reportKinds)[number]

/** A block, where the report is of one; a sheet, where it is of one unit. The first of the round where none is named. */
export const OneReport = z.object({
  roundId: Id,
  kind: z.enum(reportKinds),
  blockId: Id.optional(),
  assessmentId: Id.optional(),
})
export type OneReport = z.infer<typeof OneReport>

export const ReportGround = z.object({
  roundName: z.string(),
  year: z.int(),
  published: z.boolean(),
  /** Blocks of which every unit is within reach. */
  blocks: z.array(z.object({ blockId: Id, blockName: z.string() })),
  sheets: z.array(z.object({ assessmentId: Id, unitName: z.string(), blockName: z.string() })),
})
export type ReportGround = z.infer<typeof ReportGround>

export const reports = {
  reports: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}/reports',
    access: may('par.view'),
    input: z.object({ roundId: Id }),
    output: ReportGround,
    summary: 'What the reports of a round may be asked of: its blocks and its sheets, as far as they are seen.',
  }),
  report: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}/reports/{kind}',
    access: may('par.view'),
    input: OneReport,
    output: ReportTable,
    summary: 'One report of a round as a table.',
  }),
  reportFile: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}/reports/{kind}/{form}',
    access: may('par.view'),
    input: OneReport.extend({ form: z.enum(reportForms) }),
    output: bytes,
    summary: 'One report of a round as an Excel workbook, a Word document from the template in use, or a PDF.',
  }),
}
