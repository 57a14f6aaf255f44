/** Sheets of one kind bound into one paper: each in the official frame, on pages of its own. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame } from './frame.ts'
import { frameData, setPdf } from './pdf.ts'
import { printable, SAMPLE_LABEL } from './table.ts'

export interface SheetColumn {
  title: string
  width: number
  align: 'left' | 'right' | 'center'
}

/** What stands on a sheet, from top to bottom. */
export type SheetBlock =
  | { kind: 'heading' | 'text'; text: string }
  /** What it is, and what there is to say of it. */
  | { kind: 'pairs'; rows: readonly (readonly [string, string])[] }
  | { kind: 'table'; columns: readonly SheetColumn[]; rows: readonly (readonly string[])[] }
  /** To be ticked by hand. */
  | { kind: 'boxes'; lines: readonly string[] }

export interface OneSheet extends Frame {
  blocks: readonly SheetBlock[]
}

interface Bound {
  /** Of the whole, and whose it is. */
  title: string
  agency: string
  sheets: readonly OneSheet[]
  /** At the foot of each page, before its number. */
  foot: string
  sample?: boolean
  at: Date
}

function blockData(block: SheetBlock): SheetBlock {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return { ...block, text: printable(block.text) }
    case 'pairs':
      return { ...block, rows: block.rows.map(([name, text]) => [printable(name), printable(text)] as const) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(printable)) }
    case 'boxes':
      return { ...block, lines: block.lines.map(printable) }
  }
}

export function sheetsPdf({ title, agency, sheets, foot, sample, at }: Bound): Promise<Uint8Array> {
  const data = {
    title: printable(title),
    agency: printable(agency),
    foot: printable(foot),
    ...(sample && { sampleLabel: SAMPLE_LABEL }),
    sheets: sheets.map(({ blocks, ...frame }) => ({ ...frameData(frame), blocks: blocks.map(blockData) })),
  }
  return setPdf(readFileSync(join(import.meta.dirname, 'sheets.typ'), 'utf8'), { data, at })
}
