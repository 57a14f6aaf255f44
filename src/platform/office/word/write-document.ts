/** Writes a table in the official frame as .docx; runs in the office thread, see word.ts. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  Table as WordTable,
} from 'docx'
import { stamped } from '../archive.ts'
import type { Frame } from '../frame.ts'
import { ALIGNED, fontSize, headOf, printable, SAMPLE_LABEL, type Table, textOf, widthsOf } from '../table.ts'
import { coreProperties } from './core-properties.ts'
import { letterhead, line, signatureBlock, titleBlock } from './official-frame.ts'
import { MILLIMETRE, marginsOf, pageOf } from './page.ts'

/** Smaller than this nobody reads on paper; Word has room for longer pages. */
const LEAST_SIZE = 10
/** A row longer than this may go over to the next page. */
const LONGEST_WHOLE = 1500

export type WordTableWork = Frame & Table & { at: Date }

export async function writeDocument(work: WordTableWork): Promise<Uint8Array> {
  return pagesOf(work, (across) => [
    tableIn(work, across),
    ...(work.notes ?? []).map((note) => line(note, { size: 22, italics: true, align: 'left', before: 80 })),
    ...signatureBlock(work),
  ])
}

/** The pages of an official document around its body. @param body is told how wide they are, in twips. */
export async function pagesOf(
  work: Frame & { sample: boolean; at: Date },
  body: (across: number) => (Paragraph | WordTable)[],
): Promise<Uint8Array> {
  const { title, agency, sample, landscape = false, at } = work
  const margins = marginsOf(landscape)
  const across = Math.round(((landscape ? 297 : 210) - margins.left - margins.right) * MILLIMETRE)
  const document = new Document({
    title: printable(title),
    creator: printable(agency),
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: 26, language: { value: 'vi-VN' } } },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: pageOf(landscape),
        },
        // Số trang: canh giữa trong phần lề trên, không hiển thị số trang thứ nhất (NĐ 30/2020, Phụ lục I, mục I.3).
        headers: { first: new Header({ children: [] }), default: new Header({ children: [pageNumber()] }) },
        ...(sample && { footers: { first: sampleFooter(), default: sampleFooter() } }),
        children: [...letterhead(work), ...titleBlock(work, sample), ...body(across)],
      },
    ],
  })
  const core = { path: 'docProps/core.xml', data: coreProperties(title, agency, at) }
  return stamped(new Uint8Array(await Packer.toBuffer(document, undefined, [core])), at)
}

function tableIn(table: Table, across: number): WordTable {
  const widths = widthsOf(table)
  const total = widths.reduce((sum, width) => sum + width, 0)
  const size = 2 * Math.max(LEAST_SIZE, fontSize(widths, table.landscape ?? false))
  const twips = widths.map((width) => Math.round((width / total) * across))
  const head = headOf(table.columns).map(
    (cells) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells.map(
          ({ title, columns, rows }) =>
            new TableCell({
              columnSpan: columns,
              rowSpan: rows,
              shading: { fill: 'ECECEC' },
              verticalAlign: VerticalAlignTable.CENTER,
              children: [line(title, { size, bold: true })],
            }),
        ),
      }),
  )
  const body = table.rows.map(
    (row, at) =>
      new TableRow({
        cantSplit: row.every((cell) => String(cell ?? '').length < LONGEST_WHOLE),
        children: table.columns.map((column, place) => {
          const look = { size, align: ALIGNED[column.kind], bold: table.strong?.has(at) ?? false }
          const lines = textOf(row[place] ?? null, column).split('\n')
          return new TableCell({ children: lines.map((text) => line(text, look)) })
        }),
      }),
  )
  return new WordTable({
    width: { size: across, type: WidthType.DXA },
    columnWidths: twips,
    layout: TableLayoutType.FIXED,
    margins: { left: 70, right: 70, top: 30, bottom: 30, marginUnitType: WidthType.DXA },
    rows: [...head, ...body],
  })
}

const pageNumber = () =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
  })

const sampleFooter = () => new Footer({ children: [line(SAMPLE_LABEL, { size: 18, color: '595959' })] })
