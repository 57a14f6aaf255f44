/** An official document of text: headings, paragraphs and small tables in the frame of NĐ 30/2020, for print and for Word. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { offThread } from './off-thread.ts'
import type { Block, Paper } from './paper-shape.ts'
import { frameData, setPdf } from './pdf.ts'
import { printable, SAMPLE_LABEL } from './table.ts'

export type { Block, Paper } from './paper-shape.ts'

function printed(block: Block): Block {
  if ('heading' in block) return { heading: printable(block.heading) }
  if ('paragraph' in block) return { paragraph: printable(block.paragraph) }
  if ('point' in block) return { point: printable(block.point) }
  return { ...block, head: block.head.map(printable), rows: block.rows.map((row) => row.map(printable)) }
}

/** The same paper at the same `at` gives the same bytes. */
export function paperPdf({ blocks, signers, sample, draft, foot, at, ...frame }: Paper): Promise<Uint8Array> {
  const data = {
    ...frameData(frame),
    blocks: blocks.map(printed),
    signers: signers.map(({ role, hint = '', name = '' }) => ({
      role: printable(role),
      hint: printable(hint),
      name: printable(name),
    })),
    ...(draft !== undefined && { draft: printable(draft) }),
    ...(foot !== undefined && { foot: printable(foot) }),
    ...(sample && { sampleLabel: SAMPLE_LABEL }),
  }
  return setPdf(readFileSync(join(import.meta.dirname, 'paper.typ'), 'utf8'), { data, at })
}

export function paperDocx(paper: Paper): Promise<Uint8Array> {
  return offThread('paper', paper)
}
