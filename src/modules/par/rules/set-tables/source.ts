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

/** The cell a merge shows in this place. */
export function shownIn({ rows, merges }: SourceTable, row: number, column: number): Cell {
  const over = merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  )
  return rows[over?.top ?? row]?.[over?.left ?? column] ?? null
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
