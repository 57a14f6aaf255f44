/** Writes an official document of text as .docx; runs in the office thread, see paper.ts. */
import {
  AlignmentType,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  Table as WordTable,
} from 'docx'
import type { Block, Paper, Signer } from '../paper-shape.ts'
import { printable } from '../table.ts'
import { beside, line } from './official-frame.ts'
import { pagesOf } from './write-document.ts'

export type WordPaperWork = Paper

/** 10 mm, as NĐ 30/2020 has it for the first line. */
const INDENT = Math.round((1440 / 25.4) * 10)
const SIZE = 26

const text = (words: string, bold = false) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { before: 60, after: 60, line: 276 },
    indent: { firstLine: INDENT },
    keepNext: bold,
    children: [new TextRun({ text: printable(words), size: SIZE, bold })],
  })

function blockIn(block: Block, across: number): Paragraph | WordTable {
  if ('heading' in block) return text(block.heading, true)
  if ('paragraph' in block) return text(block.paragraph)
  if ('point' in block) return text(`- ${block.point}`)
  const total = block.widths.reduce((sum, width) => sum + width, 0)
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (cell) =>
          new TableCell({
            ...(isHead && { shading: { fill: 'ECECEC' } }),
            children: cell
              .split('\n')
              .map((words) => line(words, { size: 22, bold: isHead, align: isHead ? 'center' : 'left' })),
          }),
      ),
    })
  return new WordTable({
    width: { size: across, type: WidthType.DXA },
    columnWidths: block.widths.map((width) => Math.round((width / total) * across)),
    layout: TableLayoutType.FIXED,
    margins: { left: 70, right: 70, top: 30, bottom: 30, marginUnitType: WidthType.DXA },
    rows: [row(block.head, true), ...block.rows.map((cells) => row(cells, false))],
  })
}

const signed = ({ role, hint = '', name = '' }: Signer) => [
  line(role.toLocaleUpperCase('vi'), { size: SIZE, bold: true }),
  line(hint, { size: 24, italics: true }),
  ...Array.from({ length: 4 }, () => line('', { size: SIZE })),
  line(name, { size: SIZE, bold: true }),
]

export function writePaper(paper: WordPaperWork): Promise<Uint8Array> {
  const { blocks, signers, draft, recipients = [] } = paper
  const [left, right] = signers
  return pagesOf(paper, (across) => [
    ...(draft === undefined ? [] : [line(draft, { size: SIZE, bold: true })]),
    ...blocks.map((block) => blockIn(block, across)),
    line('', { size: 20 }),
    beside(signed(left), signed(right), [50, 50]),
    ...(recipients.length > 0 ? [line('Nơi nhận:', { size: 24, bold: true, italics: true, align: 'left' })] : []),
    ...recipients.map((name) => line(`- ${name}`, { size: 22, align: 'left' })),
  ])
}
