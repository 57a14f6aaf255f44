/** A table as a spreadsheet has it, and what its cells show. */
import { tidy } from './vietnamese.ts'

/** A day is 'YYYY-MM-DD' text: whoever opened the file has turned serial numbers into it. */
export type Cell = string | number | boolean | null

export interface ListTable {
  name: string
  rows: readonly (readonly Cell[])[]
  /** Cells that are one on the page; the first holds the content. */
  merges: readonly { top: number; left: number; bottom: number; right: number }[]
}

export const textIn = (cell: Cell | undefined): string =>
  cell === null || cell === undefined || typeof cell === 'boolean' ? '' : tidy(String(cell)).replace(/\s*\n\s*/g, ' ')

/** Under a merge, what the merge holds: a group over several columns, or a heading over two rows. */
export function textShown({ rows, merges }: ListTable, row: number, column: number): string {
  const over = merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  )
  return textIn(rows[over?.top ?? row]?.[over?.left ?? column])
}
