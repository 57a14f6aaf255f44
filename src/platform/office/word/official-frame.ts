/** The parts of an official document in Word: Nghị định 30/2020/NĐ-CP, Phụ lục I; the same as frame.typ sets for print. */
import {
  AlignmentType,
  BorderStyle,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { dayInWords, type Frame } from '../frame.ts'
import { printable, SAMPLE_LABEL } from '../table.ts'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
export const NO_LINES = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
}
const RED = 'B42318'

interface Look extends IRunOptions {
  /** Half points, as Word counts. */
  size: number
  align?: 'left' | 'center' | 'right' | 'both'
  /** A rule under the words, as the decree draws it. */
  ruled?: boolean
  before?: number
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.JUSTIFIED,
} as const

export function line(text: string, { align = 'center', ruled, before, ...look }: Look): Paragraph {
  return new Paragraph({
    alignment: ALIGNMENTS[align],
    spacing: { before: before ?? 0, after: 0 },
    children: [new TextRun({ ...look, text: printable(text), ...(ruled && { underline: {} }) })],
  })
}

/** Two columns without lines, side by side. */
export function beside(left: Paragraph[], right: Paragraph[], [leftShare, rightShare]: [number, number]): Table {
  const cell = (children: Paragraph[], share: number) =>
    new TableCell({
      children: children.length > 0 ? children : [new Paragraph('')],
      width: { size: share, type: WidthType.PERCENTAGE },
      verticalAlign: VerticalAlignTable.TOP,
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: NO_LINES,
    rows: [new TableRow({ cantSplit: true, children: [cell(left, leftShare), cell(right, rightShare)] })],
  })
}

/** Agency and number at the left, the country's name and the day at the right; nothing for an annex. */
export function letterhead({ agency, above, number, place, day, annex }: Frame): Table[] {
  if (annex !== undefined) return []
  const upper = (text: string) => text.toLocaleUpperCase('vi')
  const left = [
    ...(above === undefined ? [] : [line(upper(above), { size: 24 })]),
    line(upper(agency), { size: 24, bold: true, ruled: true }),
    ...(number === undefined ? [] : [line(`Số: ${number}`, { size: 26, before: 120 })]),
  ]
  const right = [
    line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 24, bold: true }),
    line('Độc lập - Tự do - Hạnh phúc', { size: 26, bold: true, ruled: true }),
    ...(day === undefined
      ? []
      : [
          line([place, dayInWords(day)].filter(Boolean).join(', '), {
            size: 26,
            italics: true,
            before: 120,
          }),
        ]),
  ]
  return [beside(left, right, [42, 58])]
}

export function titleBlock({ annex, title, subtitle }: Frame, sample: boolean): Paragraph[] {
  return [
    ...(annex === undefined ? [] : [line(annex, { size: 28, bold: true })]),
    line(title, { size: 28, bold: true, before: annex === undefined ? 320 : 60 }),
    ...(subtitle === undefined ? [] : [line(subtitle, { size: 26, italics: true, before: 60 })]),
    ...(sample ? [line(SAMPLE_LABEL, { size: 22, bold: true, color: RED, before: 80 })] : []),
    line('', { size: 20 }),
  ]
}

/** Nơi nhận at the left, who signs at the right. */
export function signatureBlock({ signature, recipients = [] }: Frame): (Paragraph | Table)[] {
  if (!signature && recipients.length === 0) return []
  const left = [
    ...(recipients.length > 0 ? [line('Nơi nhận:', { size: 24, bold: true, italics: true, align: 'left' })] : []),
    ...recipients.map((name) => line(`- ${name}`, { size: 22, align: 'left' })),
  ]
  const right = signature
    ? [
        line(signature.role.toLocaleUpperCase('vi'), { size: 26, bold: true }),
        ...(signature.hint === undefined ? [] : [line(signature.hint, { size: 24, italics: true })]),
        ...Array.from({ length: 4 }, () => line('', { size: 26 })),
        line(signature.name ?? '', { size: 26, bold: true }),
      ]
    : []
  return [line('', { size: 20 }), beside(left, right, [50, 50])]
}
