import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import { tableWords } from '../text.vi.ts'
import type { Column } from './column.ts'
import classes from './DataTable.module.css'
import type { Table } from './table.ts'

const ORDERS = { asc: 'ascending', desc: 'descending' } as const
const SIGNS = { asc: IconArrowUp, desc: IconArrowDown } as const

/** Headers that stay in sight; each orders the table by its column: up, down, as it came. */
export function TableHead<Row extends object>({
  table,
  columns,
}: {
  table: Table<Row>
  columns: readonly Column<Row>[]
}) {
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const state = table.getColumn(column.id)
          const order = state?.getIsSorted() || null
          const Sign = order ? SIGNS[order] : IconArrowsSort
          return (
            <th
              key={column.id}
              scope="col"
              data-kind={column.kind}
              style={{ '--width': column.width } as object}
              {...(order && { 'aria-sort': ORDERS[order] })}
              title={column.about}
            >
              {state?.getCanSort() ? (
                <button
                  type="button"
                  className={classes.sort}
                  data-order={order ?? undefined}
                  onClick={state.getToggleSortingHandler()}
                >
                  <span>{column.header}</span>
                  <Sign size={14} stroke={1.8} aria-hidden="true" />
                  <span className="visually-hidden">{tableWords.sortBy(column.header)}</span>
                </button>
              ) : (
                column.header
              )}
              {column.about !== undefined && <span className="visually-hidden">{column.about}</span>}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
