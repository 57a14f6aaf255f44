/** A cell of ours as a cell of Excel. */
import type { CellValue } from 'hucre/xlsx'
import { isDay } from '../../shared/dates.ts'
import { POINT } from '../../shared/points.ts'
import { type Cell, type ColumnKind, isInstant, printable } from './table.ts'

/** What a cell of Excel can hold. */
const LONGEST_TEXT = 32_767
const VIETNAM = 7 * 3_600_000

/** The cell as Excel keeps it: points and percents as numbers, days as serial numbers, text as text. */
export function excelValue(cell: Cell, kind: ColumnKind): CellValue {
  if (cell === null) return null
  if (kind === 'day' && typeof cell === 'string' && isDay(cell)) return serialOf(Date.parse(cell))
  if (cell instanceof Date || (kind === 'instant' && isInstant(cell))) {
    return serialOf(Math.floor((new Date(cell).getTime() + VIETNAM) / 60_000) * 60_000)
  }
  if (typeof cell === 'string') return printable(cell).slice(0, LONGEST_TEXT)
  if (kind === 'points' || kind === 'exact') return cell / POINT
  if (kind === 'percent') return cell / (100 * POINT)
  return kind === 'text' ? String(cell) : cell
}

/** Excel counts days from 1899-12-30 and knows no time zone: written as a number, no machine's zone can shift it. */
function serialOf(milliseconds: number): number {
  return milliseconds / 86_400_000 + 25_569
}
