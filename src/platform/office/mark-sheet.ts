/** Marks what is wrong in one sheet: a last column of reasons, wrong cells filled and annotated. */
import type { CellStyle, CellValue, Cell as StyledCell, WriteSheet } from 'hucre/xlsx'
import { FONT, HEAD } from './sheet-look.ts'
import { printable } from './table.ts'

export interface Mark {
  /** Which of the tables, as `readTables` gave them. */
  table: number
  row: number
  /** Null: the row as a whole. */
  column: number | null
  reason: string
}

const AUTHOR = 'Nội Vụ'
const WRONG = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FDE2DF' } } as const
const REASON: CellStyle = {
  font: { ...FONT, color: { rgb: 'B42318' } },
  alignment: { wrapText: true, vertical: 'top' },
}
const REASON_WIDTH = 60

interface Grid {
  rows: CellValue[][]
  cells: Map<string, Partial<StyledCell>>
}

function put({ rows, cells }: Grid, row: number, column: number, change: Partial<StyledCell>): void {
  while (rows.length <= row) rows.push([])
  const line = rows[row] as CellValue[]
  while (line.length <= column) line.push(null)
  if (change.value !== undefined) line[column] = change.value
  const known: Partial<StyledCell> = cells.get(`${row},${column}`) ?? { value: line[column] ?? null }
  cells.set(`${row},${column}`, { ...known, ...change, style: { ...known.style, ...change.style } })
}

/** A sheet that comes back mended still bears our old marks. */
function unmark({ rows, cells }: Grid, column: number): void {
  for (const row of rows) if (row.length > column) row[column] = null
  for (const [at, cell] of cells) {
    if (at.endsWith(`,${column}`)) cells.delete(at)
    else if (cell.comment?.author === AUTHOR) {
      const { comment: _comment, style, ...kept } = cell
      const { fill: _fill, ...look } = style ?? {}
      cells.set(at, { ...kept, style: look })
    }
  }
}

export function markSheet(sheet: WriteSheet, headRow: number, heading: string, marks: readonly Mark[]): WriteSheet {
  const grid: Grid = { rows: sheet.rows ?? [], cells: sheet.cells ?? new Map() }
  const marked = grid.rows[headRow]?.lastIndexOf(heading) ?? -1
  const width = grid.rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== null) + 1), 0)
  const last = marked >= 0 ? marked : width
  if (marked >= 0) unmark(grid, marked)

  put(grid, headRow, last, { value: heading, style: HEAD })
  for (const [row, inRow] of Map.groupBy(marks, (mark) => mark.row)) {
    put(grid, row, last, { value: inRow.map(({ reason }) => printable(reason)).join('\n'), style: REASON })
    for (const [column, inCell] of Map.groupBy(inRow, (mark) => mark.column)) {
      if (column === null) continue
      const text = inCell.map(({ reason }) => printable(reason)).join('\n')
      put(grid, row, column, { style: { fill: WRONG }, comment: { text, author: AUTHOR } })
    }
  }
  const columns = [...(sheet.columns ?? [])]
  while (columns.length <= last) columns.push({})
  columns[last] = { ...columns[last], width: REASON_WIDTH }
  return { ...sheet, ...grid, columns }
}
