/** A table as an office has it: cells as typed, and which of them are one on the page. */
import { POINT, type Points, points } from '../../../../shared/points.ts'
import { tidy } from '../../../../shared/vietnamese.ts'

export type Cell = string | number | boolean | null

/** Rows and columns from 0; the ends belong to it. The first cell holds the content. */
export interface Merge {
  top: number
  left: number
  bottom: number
  right: number
}

export interface SourceTable {
  name: string
  /** What stands right above it. */
  above: readonly string[]
  rows: readonly (readonly Cell[])[]
  merges: readonly Merge[]
  /** By row: whether its text is set bold. */
  bold: readonly boolean[]
}

/** The cell as words, lines kept. */
export function wordsIn(cell: Cell | undefined): string {
  if (cell === null || cell === undefined || cell === false) return ''
  return cell === true ? 'x' : tidy(String(cell))
}

const grids = new WeakMap<SourceTable, ReadonlyMap<number, Merge>>()
const WIDEST = 1000

/** Merges by the cells they cover. They never overlap; where a damaged file has it so, the first keeps the cell. */
function gridOf(table: SourceTable): ReadonlyMap<number, Merge> {
  const known = grids.get(table)
  if (known) return known
  const grid = new Map<number, Merge>()
  for (const merge of table.merges) {
    if (grid.has(merge.top * WIDEST + merge.left)) continue
    for (let row = merge.top; row <= Math.min(merge.bottom, table.rows.length - 1); row++) {
      const width = table.rows[row]?.length ?? 0
      for (let column = merge.left; column <= Math.min(merge.right, width - 1); column++) {
        const cell = row * WIDEST + column
        if (grid.has(cell)) break
        grid.set(cell, merge)
      }
    }
  }
  grids.set(table, grid)
  return grid
}

/** The cell a merge shows in this place. */
export function shownIn(table: SourceTable, row: number, column: number): Cell {
  const over = gridOf(table).get(row * WIDEST + column)
  return table.rows[over?.top ?? row]?.[over?.left ?? column] ?? null
}

const POINTS = /^\(?\s*(?:tối đa\s*)?([-–+]?)\s*(\d{1,6})(?:[.,](\d{1,4}))?\s*(?:điểm|đ)?\.?\s*\)?$/iu

/** 1.5, '1,5', '1.5', '1,5 điểm', '-0,5' → whole ten-thousandths; null when it is no number of at most four places. */
export function pointsIn(cell: Cell | undefined): Points | null {
  if (typeof cell === 'number') {
    const scaled = Math.round(cell * POINT)
    return Number.isSafeInteger(scaled) && Math.abs(scaled - cell * POINT) < 1e-4 ? points(scaled) : null
  }
  const match = POINTS.exec(wordsIn(cell))
  if (!match) return null
  const value = Number(match[2]) * POINT + Number((match[3] ?? '').padEnd(4, '0'))
  return points(match[1] === '-' || match[1] === '–' ? -value || 0 : value)
}

/** A number, or any mark a person makes to say ‘here’. */
export const isMarked = (cell: Cell | undefined): boolean => {
  const value = pointsIn(cell)
  return value === null ? /\S/.test(wordsIn(cell).replace(/[-–—.]/g, '')) : value > 0
}
