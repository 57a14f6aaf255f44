/** A list of units as somebody brings it: which rows are its head, and what each column holds. */
import { type Cell, type ListTable, textIn, textShown } from '../../../../shared/list-table.ts'
import { type Role, roleOf } from './roles.ts'

export interface Column {
  heading: string
  /** Null: not used. */
  role: Role | null
}

export interface Head {
  /** Rows from 0; the ends belong to it. */
  first: number
  last: number
  columns: Column[]
}

/** A title page may stand above the head. */
const ROWS_LOOKED_AT = 30
const TALLEST_HEAD = 2

/** A role is one column's: the first keeps it. */
const eachOnce = (columns: readonly Column[]): Column[] =>
  columns.map((column, at) =>
    column.role !== null && columns.findIndex(({ role }) => role === column.role) !== at
      ? { ...column, role: null }
      : column,
  )

/** The lowest row of the head says most exactly what a column holds; together they may say more: 'Huyện' over 'Mã'. */
function columnOf(lines: readonly string[]): Column {
  const heading = lines.join(' – ')
  const below = lines.at(-1) ?? ''
  const together = lines.length > 1 ? roleOf(`${below} ${lines[0]}`) : null
  const role = (together === 'ignore' ? null : together) ?? roleOf(below) ?? roleOf(lines[0] ?? '')
  return { heading, role: role === 'ignore' ? null : role }
}

function headAt(table: ListTable, first: number, last: number): Head {
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const columns = Array.from({ length: width }, (_, column) => {
    const lines = Array.from({ length: last - first + 1 }, (_line, at) => textShown(table, first + at, column))
    return columnOf(lines.filter((line, at) => line !== '' && line !== lines[at - 1]))
  })
  return { first, last, columns: eachOnce(columns) }
}

const NAMES: readonly Role[] = ['name', 'communeName', 'districtName', 'provinceName']
export const namesUnits = (columns: readonly Column[]): boolean =>
  columns.some(({ role }) => role !== null && NAMES.includes(role))

/** Null when no row reads as the head of a list of units. */
export function headOf(table: ListTable): Head | null {
  let best: Head | null = null
  let most = 1
  const known = ({ columns }: Head) => columns.filter(({ role }) => role !== null).length
  for (let first = 0; first < Math.min(ROWS_LOOKED_AT, table.rows.length); first++) {
    // A title stands alone in its row.
    if ((table.rows[first] ?? []).filter((cell) => textIn(cell) !== '').length < 2) continue
    for (let last = first; last < first + TALLEST_HEAD && last < table.rows.length; last++) {
      const head = headAt(table, first, last)
      // A row of data may read as a heading too ("Xã Tân Yên"): the head has more columns that say what they hold.
      if (namesUnits(head.columns) && known(head) > most) [best, most] = [head, known(head)]
    }
  }
  return best
}

/** '(1)', '(2)', 'A', 'B', '1', '2': the row under a head that numbers the columns. */
function numbersColumns(cells: readonly Cell[]): boolean {
  const texts = cells.map(textIn).filter((text) => text !== '')
  return texts.length > 1 && texts.every((text, at) => new RegExp(`^\\(?(${at + 1}|[A-H])\\)?$`).test(text))
}

/** Rows of the list with their number, from 0: neither the head, nor empty, nor numbering columns, nor a sum. */
export function rowsOf({ rows }: ListTable, { last }: Head): { row: number; cells: readonly Cell[] }[] {
  return rows
    .map((cells, row) => ({ row, cells }))
    .filter(({ row, cells }) => row > last && cells.some((cell) => textIn(cell) !== ''))
    .filter(({ row, cells }) => !(row === last + 1 && numbersColumns(cells)))
    .filter(({ cells }) => !cells.some((cell) => /^(tổng( số| cộng)?|cộng)\b/iu.test(textIn(cell))))
}
