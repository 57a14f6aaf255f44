/** Writes a table in the official frame as .docx; runs in the office thread, see word.ts. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type Table as WordTable,
} from 'docx'
import { stamped } from '../archive.ts'
import type { Frame } from '../frame.ts'
import { printable, SAMPLE_LABEL, type Table } from '../table.ts'
import { coreProperties } from './core-properties.ts'
import { letterhead, line, signatureBlock, titleBlock } from './official-frame.ts'
import { MILLIMETRE, marginsOf, pageOf } from './page.ts'
import { tableIn } from './table-in.ts'

export type WordTableWork = Frame & Table & { at: Date }

export async function writeDocument(work: WordTableWork): Promise<Uint8Array> {
  return pagesOf(work, (across) => [
    tableIn(work, across),
    ...(work.notes ?? []).map((note) => line(note, { size: 22, italics: true, align: 'left', before: 80 })),
    ...signatureBlock(work),
  ])
}

/** The pages of an official document around its body. @param body is told how wide they are, in twips. */
export function pagesOf(
  work: Frame & { sample: boolean; at: Date },
  body: (across: number) => (Paragraph | WordTable)[],
): Promise<Uint8Array> {
  return documentOf(work, (across) => [...letterhead(work), ...titleBlock(work, work.sample), ...body(across)])
}

type Pages = Pick<Frame, 'title' | 'agency' | 'landscape'> & { sample?: boolean; at: Date }

/** A document with the margins, the letters and the page numbers of the decree, and nothing else yet. */
export async function documentOf(
  { title, agency, sample = false, landscape = false, at }: Pages,
  children: (across: number) => (Paragraph | WordTable)[],
): Promise<Uint8Array> {
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
        children: children(across),
      },
    ],
  })
  const core = { path: 'docProps/core.xml', data: coreProperties(title, agency, at) }
  return stamped(new Uint8Array(await Packer.toBuffer(document, undefined, [core])), at)
}

const pageNumber = () =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
  })

const sampleFooter = () => new Footer({ children: [line(SAMPLE_LABEL, { size: 18, color: '595959' })] })
