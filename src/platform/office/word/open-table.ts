/** A table while it is read: cells fall into the columns of its grid, and what is merged downwards is one cell. */
import { type Merge, MOST_COLUMNS, type ReadCell, type ReadTable, textCell } from '../read-table.ts'

interface OpenCell {
  lines: string[]
  letters: number
  boldLetters: number
  /** Columns of the grid it covers. */
  span: number
  merge: 'none' | 'begins' | 'goes-on'
}

export interface OpenTable {
  rows: ReadCell[][]
  merges: Merge[]
  bold: boolean[]
  /** Where the next cell of this row begins. */
  column: number
  cell: OpenCell | null
  /** By first column: the merge the row above left open. */
  running: Map<number, Merge>
  goingOn: Set<number>
  longest: { letters: number; bold: boolean }
}

export function beginTable(): OpenTable {
  return {
    rows: [],
    merges: [],
    bold: [],
    column: 0,
    cell: null,
    running: new Map(),
    goingOn: new Set(),
    longest: { letters: 0, bold: false },
  }
}

/** Rows and cells outside a table, as damaged files have them, are nothing. */
export function beginRow(table: OpenTable | undefined): void {
  if (!table) return
  table.rows.push([])
  table.column = 0
  table.goingOn = new Set()
  table.longest = { letters: 0, bold: false }
}

export function beginCell(table: OpenTable | undefined): void {
  if (table) table.cell = { lines: [], letters: 0, boldLetters: 0, span: 1, merge: 'none' }
}

export function endCell(table: OpenTable | undefined): void {
  if (!table) return
  const { cell, rows, column, running } = table
  const row = rows.at(-1)
  table.cell = null
  if (!cell || !row || column >= MOST_COLUMNS) return
  const [top, right] = [rows.length - 1, Math.min(column + cell.span, MOST_COLUMNS) - 1]
  const above = cell.merge === 'goes-on' ? running.get(column) : undefined
  for (let at = row.length; at <= right; at++) row.push(null)
  if (above) above.bottom = top
  else row[column] = textCell(cell.lines.filter((line) => line !== '').join('\n'))
  const merge = above ?? { top, left: column, bottom: top, right }
  if (!above && (right > column || cell.merge === 'begins')) table.merges.push(merge)
  if (cell.merge !== 'none') {
    running.set(column, merge)
    table.goingOn.add(column)
  }
  if (cell.letters > table.longest.letters)
    table.longest = { letters: cell.letters, bold: cell.boldLetters * 2 > cell.letters }
  table.column = right + 1
}

export function endRow(table: OpenTable | undefined): void {
  if (!table) return
  table.bold.push(table.longest.bold)
  for (const column of table.running.keys()) {
    if (!table.goingOn.has(column)) table.running.delete(column)
  }
}

export function tableOf({ rows, merges, bold }: OpenTable): Pick<ReadTable, 'rows' | 'merges' | 'bold'> {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return {
    rows: rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]),
    merges: merges.filter(({ top, left, bottom, right }) => bottom > top || right > left),
    bold,
  }
}
