/** Reports: one description, given on screen, in Excel, in Word from the office's template, and as PDF. */
import type { Call } from '../../platform/http/call.ts'
import type { Frame } from '../../platform/office/frame.ts'
import { PDF, tablePdf } from '../../platform/office/pdf.ts'
import { type Column, type Table, textOf } from '../../platform/office/table.ts'
import { frameValues, type StandardPart, type TagValues } from '../../platform/office/template.ts'
import { workbook, XLSX } from '../../platform/office/xlsx.ts'
import type { Download } from '../../shared/call.ts'
import type { ReportTable } from '../../shared/report.ts'
import { defineTemplate, type Template } from './define-template.ts'
import { fillTemplate } from './fill-template.ts'
import type { Tag } from './rules/template-tags.ts'

export interface Report extends Frame, Table {
  /** Paragraphs between the heading and the table. */
  lead?: readonly string[]
  annex?: string
  landscape?: boolean
  subtitle?: string
}

export type ReportForm = 'xlsx' | 'docx' | 'pdf'

interface Declared {
  key: string
  title: string
  about: string
  /** Those every table of this report has: tags of their own, for an office that draws the table itself. */
  columns: readonly Column[]
  /** Invented rows under these columns. */
  sampleRows: Table['rows']
  landscape?: boolean
}

const BODY: readonly StandardPart[] = [
  { each: 'Đoạn dẫn', paragraph: '{Lời dẫn}' },
  { table: 'Bảng' },
  { each: 'Ghi chú', paragraph: '{Lời ghi chú}' },
]

/** A row by the titles of its columns; of two with one title, as under two heads, the first. */
function rowValues(columns: readonly Column[], row: Table['rows'][number]): TagValues {
  return Object.fromEntries(
    columns.map((column, at) => [column.title, textOf(row[at] ?? null, column)] as const).toReversed(),
  )
}

function bodyValues({ columns, rows, strong, lead = [], notes = [] }: Omit<Report, keyof Frame | 'sample'>): TagValues {
  return {
    'Đoạn dẫn': lead.map((text) => ({ 'Lời dẫn': text })),
    Bảng: { table: { columns, rows, ...(strong && { strong }) } },
    Dòng: rows.map((row) => rowValues(columns, row)),
    'Ghi chú': notes.map((text) => ({ 'Lời ghi chú': text })),
  }
}

export function defineReportTemplate({ columns, sampleRows, landscape = false, ...named }: Declared): Template {
  const list = (name: string, meaning: string, inside: readonly Tag[]): Tag => ({ name, meaning, kind: 'list', inside })
  const text = (name: string, meaning: string): Tag => ({ name, meaning, kind: 'text' })
  return defineTemplate({
    ...named,
    tags: [
      list('Đoạn dẫn', 'Lặp lại với từng đoạn trước bảng', [text('Lời dẫn', 'Một đoạn trước bảng')]),
      { name: 'Bảng', meaning: 'Cả bảng số liệu, kẻ sẵn', kind: 'table' },
      list(
        'Dòng',
        'Lặp lại với từng dòng số liệu, khi cơ quan tự kẻ bảng thay cho {Bảng}',
        columns.map(({ title }) => text(title, `Cột “${title}” của dòng`)),
      ),
      list('Ghi chú', 'Lặp lại với từng ghi chú dưới bảng', [text('Lời ghi chú', 'Một ghi chú dưới bảng')]),
    ],
    sample: bodyValues({ columns, rows: sampleRows, lead: ['Đoạn trước bảng.'], notes: ['Ghi chú dưới bảng.'] }),
    standard: { landscape, body: BODY },
  })
}

/** The report as a page shows it. */
export const asTable = ({ title, subtitle = '', sample, columns, rows, strong, lead, notes }: Report): ReportTable => ({
  title,
  subtitle,
  sample,
  columns: columns.map(({ title: head, kind, places = 2, group = null, width = null }) => ({
    title: head,
    kind,
    places,
    group,
    width,
  })),
  rows: rows.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString() : cell))),
  strong: [...(strong ?? [])],
  lead: [...(lead ?? [])],
  notes: [...(notes ?? [])],
})

/** @param report.name of the file, without its end. */
export async function printReport(
  call: Pick<Call<Call['actor'] | null>, 'tx' | 'files' | 'now'>,
  template: Template,
  report: Report & { name: string },
  form: ReportForm,
): Promise<Download> {
  const { name, ...table } = report
  const at = call.now
  if (form === 'docx')
    return fillTemplate(call, template, { name, values: { ...frameValues(table), ...bodyValues(table) } })
  if (form === 'pdf')
    return { name: `${name}.pdf`, mediaType: PDF, inline: true, content: { make: () => tablePdf({ ...table, at }) } }
  const sheets = [{ ...table, name: table.title, freeze: 2 }]
  return { name: `${name}.xlsx`, mediaType: XLSX, content: { make: () => workbook({ at, sheets }) } }
}
