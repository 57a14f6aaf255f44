/** A table somebody brings, whatever file it came in. */
import { tidy } from '../../shared/vietnamese.ts'
import { printable } from './table.ts'

/** Text is tidied NFC; a date is 'YYYY-MM-DD', with a time 'YYYY-MM-DDTHH:MM'; an empty cell is null. */
export type ReadCell = string | number | boolean | null

/** Cells that are one on the page; the ends belong to it. The first holds the content, the others are null. */
export interface Merge {
  top: number
  left: number
  bottom: number
  right: number
}

export interface ReadTable {
  /** The sheet's tab; 'Bảng 1' in a document. */
  name: string
  /** What stands right above it in a document. */
  above: string[]
  rows: ReadCell[][]
  merges: Merge[]
  /** By row: whether its longest text is set bold. */
  bold: boolean[]
  /** Whether rows beyond the number asked for were left out. */
  cut: boolean
}

/** Wider than any table that fits on paper. */
export const MOST_COLUMNS = 100

/** A text as a cell holds it: NFC, single spaces, lines kept; nothing is null. */
export function textCell(text: string): string | null {
  const kept = tidy(printable(text).replace(/ *\n */g, '\n'))
  return kept === '' ? null : kept
}

/** Without the empty rows and columns at the ends, no wider than anybody reads, no longer than asked for. */
export function trimmed(table: Omit<ReadTable, 'cut'>, mostRows: number): ReadTable {
  const isFilled = (cell: ReadCell) => cell !== null
  const height = table.rows.findLastIndex((row) => row.some(isFilled)) + 1
  const width = table.rows.reduce((most, row) => Math.max(most, row.findLastIndex(isFilled) + 1), 0)
  const [kept, columns] = [Math.min(height, mostRows), Math.min(width, MOST_COLUMNS)]
  return {
    ...table,
    rows: table.rows.slice(0, kept).map((row) => row.slice(0, columns)),
    merges: table.merges.filter(({ top, left }) => top < kept && left < columns),
    bold: table.bold.slice(0, kept),
    cut: height > kept,
  }
}
