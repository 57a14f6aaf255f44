/** What stands around the items of a printed form: its code, the photograph, who declares and who certifies. */
import {
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { beside, line, NO_LINES } from './official-frame.ts'
import { MILLIMETRE } from './page.ts'

/** One blank: the words before it, the tag that fills it, the words after it. */
export interface StandardBlank {
  label: string
  tag: string
  after?: string
  isStrong?: boolean
}

export interface FormFrame {
  /** At the left above the title, one a line. */
  head: readonly StandardBlank[]
  code: string
  issuedBy: string
  /** The tag in the frame of the photograph. */
  photo: string
  /** How many parts of the body stand beside it. */
  beside: number
  declares: { role: string; words: string; hint: string }
  certifies: { placeAndDay: string; role: string; hint: string }
}

const SIZE = 24
const SMALL = 20
/** Of the frame, in twips. */
const PHOTO = { width: Math.round(40 * MILLIMETRE), height: Math.round(60 * MILLIMETRE) }

/** Blanks on one line, apart from each other as on the form. */
export function blanksLine(blanks: readonly StandardBlank[]): Paragraph {
  const runs = blanks.flatMap(({ label, tag, after, isStrong = false }, at) => [
    new TextRun({ text: `${at > 0 ? '   ' : ''}${label}${label === '' ? '' : ' '}`, size: SIZE }),
    new TextRun({ text: `{${tag}}`, size: SIZE, bold: isStrong }),
    ...(after ? [new TextRun({ text: ` ${after}`, size: SIZE })] : []),
  ])
  return new Paragraph({ spacing: { before: 40, after: 40 }, children: runs })
}

export const hintLine = (hint: string): Paragraph => line(hint, { size: SMALL, italics: true, align: 'left' })

export const itemHeading = (text: string): Paragraph =>
  new Paragraph({
    spacing: { before: 120, after: 60 },
    keepNext: true,
    children: [new TextRun({ text, size: SIZE, bold: true })],
  })

export const formHead = ({ head, code, issuedBy }: FormFrame): Table =>
  beside(
    head.map((blank) => blanksLine([blank])),
    [line(code, { size: SIZE, bold: true }), line(issuedBy, { size: 19, italics: true })],
    [65, 35],
  )

/** 4 × 6 cm at the left, the first items at the right. */
export function besidePhoto(tag: string, items: (Paragraph | Table)[], across: number): Table {
  const words = new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    children: [line(`{${tag}}`, { size: SMALL })],
  })
  const box = new Table({
    width: { size: PHOTO.width, type: WidthType.DXA },
    rows: [new TableRow({ height: { value: PHOTO.height, rule: HeightRule.EXACT }, children: [words] })],
  })
  const left = Math.round(PHOTO.width + 12 * MILLIMETRE)
  const cell = (children: (Paragraph | Table)[], size: number) =>
    new TableCell({ children, width: { size, type: WidthType.DXA } })
  return new Table({
    width: { size: across, type: WidthType.DXA },
    columnWidths: [left, across - left],
    layout: TableLayoutType.FIXED,
    borders: NO_LINES,
    rows: [
      new TableRow({
        // A cell may not end with a table.
        children: [cell([box, line('', { size: SMALL })], left), cell(items, across - left)],
      }),
    ],
  })
}

export const formSignatures = ({ declares, certifies }: FormFrame): (Paragraph | Table)[] => [
  line('', { size: SMALL }),
  beside(
    [
      line('', { size: SIZE }),
      line(declares.role, { size: SIZE, bold: true }),
      line(declares.words, { size: SIZE, italics: true }),
      line(declares.hint, { size: SIZE, italics: true }),
    ],
    [
      line(certifies.placeAndDay, { size: SIZE, italics: true }),
      line(certifies.role, { size: SIZE, bold: true }),
      line(certifies.hint, { size: SIZE, italics: true }),
    ],
    [50, 50],
  ),
]
