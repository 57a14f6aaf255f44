/** A report as a page shows it: the same columns and rows that its workbook, document and PDF are set from. */
import { z } from 'zod'

export const ReportTable = z.object({
  title: z.string(),
  subtitle: z.string(),
  /** Stands on the model sets or on invented numbers. */
  sample: z.boolean(),
  columns: z.array(
    z.object({
      title: z.string(),
      kind: z.enum(['text', 'number', 'points', 'exact', 'percent', 'day', 'instant']),
      /** Columns beside each other that have the same stand under it. */
      group: z.string().nullable(),
      /** Places shown of points and percents. */
      places: z.int(),
      /** In characters; null: as its content needs. */
      width: z.number().nullable(),
    }),
  ),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  /** Numbers of the rows that stand above others: sums, means. */
  strong: z.array(z.int()),
  lead: z.array(z.string()),
  notes: z.array(z.string()),
})
export type ReportTable = z.infer<typeof ReportTable>

export const reportForms = ['xlsx', 'docx', 'pdf'] as const
