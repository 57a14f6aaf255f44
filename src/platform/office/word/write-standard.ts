/** Writes the template the program brings where the office has none of its own; runs in the office thread, see template.ts. */
import { AlignmentType, Paragraph, type Table, TextRun } from 'docx'
import { SAMPLE_LABEL } from '../table.ts'
import {
  besidePhoto,
  blanksLine,
  type FormFrame,
  formHead,
  formSignatures,
  hintLine,
  itemHeading,
  type StandardBlank,
} from './form-frame.ts'
import { beside, line } from './official-frame.ts'
import { tableIn } from './table-in.ts'
import { documentOf } from './write-document.ts'

export type StandardPart =
  /** In the middle: the words a decision decides under. */
  | { heading: string; isCentred?: boolean }
  /** An item of a form; `hint` is what the form explains under it. */
  | { blanks: readonly StandardBlank[]; hint?: string }
  | { paragraph: string }
  /** A paragraph for each of a list: `paragraph` holds tags of its own. */
  | { each: string; paragraph: string }
  /** The whole table a value gives, in the place of this tag; `when` names the yes-no it is there for. */
  | { table: string; when?: string }
  /** A row for each of a list: `cell` holds the tags of a column. */
  | { each: string; columns: readonly StandardColumn[] }

export interface StandardColumn {
  title: string
  cell: string
  /** In characters. */
  width: number
  align?: 'left' | 'right' | 'center'
}

export interface Standard {
  title: string
  landscape?: boolean
  body: readonly StandardPart[]
  /** A form of its own, in the place of the official frame of NĐ 30/2020. */
  form?: FormFrame
  at: Date
}

const SIZE = 26
const INDENT = 567
const opened = (tag: string) => `{#${tag}}`
const closed = (tag: string) => `{/${tag}}`

/** A line that is not there when its value is empty. */
const unlessEmpty = (tag: string) => `${opened(tag)}{${tag}}${closed(tag)}`

const text = (words: string, bold = false) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { before: 60, after: 60 },
    indent: { firstLine: INDENT },
    keepNext: bold,
    children: [new TextRun({ text: words, size: SIZE, bold })],
  })

const letterhead = (): Table =>
  beside(
    [
      line(unlessEmpty('Cơ quan cấp trên'), { size: 24 }),
      line('{Cơ quan}', { size: 24, bold: true, ruled: true }),
      line('Số: {Số ký hiệu}', { size: SIZE, before: 120 }),
    ],
    [
      line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 24, bold: true }),
      line('Độc lập - Tự do - Hạnh phúc', { size: SIZE, bold: true, ruled: true }),
      line('{Địa danh và ngày}', { size: SIZE, italics: true, before: 120 }),
    ],
    [42, 58],
  )

const titles = (): Paragraph[] => [
  line('{Tiêu đề}', { size: 28, bold: true, before: 320 }),
  line(unlessEmpty('Phụ đề'), { size: SIZE, italics: true, before: 60 }),
  line(`${opened('Dữ liệu mẫu')}${SAMPLE_LABEL}${closed('Dữ liệu mẫu')}`, { size: 22, bold: true, color: 'B42318' }),
  line('', { size: 20 }),
]

const signature = (): (Paragraph | Table)[] => [
  line('', { size: 20 }),
  beside(
    [
      line('Nơi nhận:', { size: 24, bold: true, italics: true, align: 'left' }),
      line(`${opened('Nơi nhận')}- {Tên nơi nhận}${closed('Nơi nhận')}`, { size: 22, align: 'left' }),
    ],
    [
      line('{Chức danh người ký}', { size: SIZE, bold: true }),
      ...Array.from({ length: 4 }, () => line('', { size: SIZE })),
      line('{Họ tên người ký}', { size: SIZE, bold: true }),
    ],
    [50, 50],
  ),
]

function rows(tag: string, columns: readonly StandardColumn[], landscape: boolean, across: number): Table {
  const last = columns.length - 1
  const cells = columns.map(({ cell }, at) => `${at === 0 ? opened(tag) : ''}${cell}${at === last ? closed(tag) : ''}`)
  const kinds = { left: 'text', right: 'number', center: 'day' } as const
  return tableIn(
    {
      columns: columns.map(({ title, width, align = 'left' }) => ({ title, width, kind: kinds[align] })),
      rows: [cells],
      landscape,
    },
    across,
  )
}

function headingOf({ heading, isCentred = false }: { heading: string; isCentred?: boolean }, isForm: boolean) {
  if (isCentred) return line(heading, { size: SIZE, bold: true, before: 120 })
  return isForm ? itemHeading(heading) : text(heading, true)
}

interface On {
  landscape: boolean
  across: number
  isForm: boolean
}

function partOf(part: StandardPart, { landscape, across, isForm }: On): (Paragraph | Table)[] {
  if ('heading' in part) return [headingOf(part, isForm)]
  if ('blanks' in part)
    return [...(part.blanks.length > 0 ? [blanksLine(part.blanks)] : []), ...(part.hint ? [hintLine(part.hint)] : [])]
  if ('table' in part) {
    const tag = `{${part.table}}`
    return [line(part.when ? `${opened(part.when)}${tag}${closed(part.when)}` : tag, { size: SIZE })]
  }
  if ('columns' in part) return [rows(part.each, part.columns, landscape, across)]
  const words = 'each' in part ? `${opened(part.each)}${part.paragraph}${closed(part.each)}` : part.paragraph
  return [isForm ? hintLine(words) : text(words)]
}

export function writeStandard({ title, landscape = false, body, form, at }: Standard): Promise<Uint8Array> {
  return documentOf({ title, agency: '', landscape, at }, (across) => {
    const on = { landscape, across, isForm: form !== undefined }
    const set = (parts: readonly StandardPart[]) => parts.flatMap((part) => partOf(part, on))
    if (!form) return [letterhead(), ...titles(), ...set(body), ...signature()]
    return [
      formHead(form),
      line('', { size: 16 }),
      besidePhoto(form.photo, [...titles(), ...set(body.slice(0, form.beside))], across),
      ...set(body.slice(form.beside)),
      ...formSignatures(form),
    ]
  })
}
