/** Writes letters, a page each, as .docx; runs in the office thread, see letters.ts. */
import { AlignmentType, Document, ImageRun, Packer, PageBreak, Paragraph, TextRun } from 'docx'
import { stamped } from '../archive.ts'
import { qrGif } from '../qr.ts'
import { printable } from '../table.ts'
import { coreProperties } from './core-properties.ts'
import { letterhead, line, signatureBlock, titleBlock } from './official-frame.ts'
import { pageOf } from './page.ts'

export interface Letter {
  /** 'Kính gửi: Ông Nguyễn Văn A, Chủ tịch UBND xã B'. */
  to: string
  paragraphs: readonly string[]
  /** Stands under the paragraphs as text and as a QR code. */
  address: string
  foot: string
}

export interface Letters {
  agency: string
  title: string
  subtitle: string
  sample: boolean
  signature: { role: string; hint?: string; name?: string }
  letters: readonly Letter[]
  at: Date
}

const QR_PIXELS = 140

export async function writeLetters(work: Letters): Promise<Uint8Array> {
  const { agency, title, sample, letters, at } = work
  const document = new Document({
    title: printable(title),
    creator: printable(agency),
    styles: {
      default: { document: { run: { font: 'Times New Roman', size: 26, language: { value: 'vi-VN' } } } },
    },
    sections: [
      {
        properties: { page: pageOf(false) },
        children: letters.flatMap((letter, index) => [
          ...(index > 0 ? [new Paragraph({ spacing: { after: 0 }, children: [new PageBreak()] })] : []),
          ...letterhead(work),
          ...titleBlock(work, sample),
          ...bodyOf(letter),
          ...signatureBlock(work),
        ]),
      },
    ],
  })
  const core = { path: 'docProps/core.xml', data: coreProperties(title, agency, at) }
  return stamped(new Uint8Array(await Packer.toBuffer(document, undefined, [core])), at)
}

function bodyOf({ to, paragraphs, address, foot }: Letter): Paragraph[] {
  return [
    line(to, { size: 28, before: 120 }),
    line('', { size: 16 }),
    ...paragraphs.map(
      (text) =>
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine: 567 },
          spacing: { before: 60, after: 60 },
          children: [new TextRun({ text: printable(text), size: 28 })],
        }),
    ),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 120, after: 60 },
      children: [
        new ImageRun({
          type: 'gif',
          data: qrGif(address),
          transformation: { width: QR_PIXELS, height: QR_PIXELS },
          altText: { name: 'QR', title: 'QR', description: address },
        }),
      ],
    }),
    line(address, { size: 24, bold: true }),
    line(foot, { size: 24, italics: true, before: 60 }),
  ]
}
