/** The rows of the chosen tables by what their columns hold, heads and empty lines left out. */
import type { Role } from './headings.ts'
import { roleOf } from './headings.ts'
import { type Cell, type SourceTable, shownIn, wordsIn } from './source.ts'

/** Where a row stands: the table among those of the file, the row from 0. */
export interface Place {
  table: number
  row: number
}

export interface Row extends Place {
  cells: Partial<Record<Role, Cell>>
  bold: boolean
}

export interface ChosenTable {
  /** Its number among the tables of the file. */
  at: number
  table: SourceTable
  firstRow: number
  columns: readonly (Role | null)[]
}

/** What is written once beside several rows is meant for each of them; a number or a title is not. */
const SPREADS: readonly Role[] = ['assessedBy', 'evidence', 'body', 'legalBasis', 'dataSource']

/** A head repeated where a page begins. */
const isHead = ({ number, title }: Row['cells']) =>
  roleOf(wordsIn(number))?.role === 'number' && roleOf(wordsIn(title))?.role === 'title'

export function rowsOf(chosen: readonly ChosenTable[]): Row[] {
  return chosen.flatMap(({ at, table, firstRow, columns }) =>
    table.rows.flatMap((line, row): Row[] => {
      if (row < firstRow) return []
      const cells: Row['cells'] = {}
      for (const [column, role] of columns.entries()) {
        if (role === null) continue
        const cell = SPREADS.includes(role) ? shownIn(table, row, column) : (line[column] ?? null)
        if (wordsIn(cell) !== '') cells[role] = cell
      }
      const isEmpty = !Object.keys(cells).some((role) => !SPREADS.includes(role as Role))
      return isEmpty || isHead(cells) ? [] : [{ table: at, row, cells, bold: table.bold[row] ?? false }]
    }),
  )
}
