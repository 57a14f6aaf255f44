import { Button, Skeleton, Text } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import { tableWords } from '../text.vi.ts'
import type { Column } from './column.ts'
import classes from './DataTable.module.css'
import type { DataTableProps } from './data-table-props.ts'
import { moveBetweenRows } from './move-between-rows.ts'
import { TableRow } from './TableRow.tsx'
import type { Table } from './table.ts'

type TableBodyProps<Row extends object> = DataTableProps<Row> & {
  table: Table<Row>
  columns: readonly Column<Row>[]
  search: string
  onClear: () => void
}

const GREY_LINES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

export function TableBody<Row extends object>({ table, columns, search, onClear, ...props }: TableBodyProps<Row>) {
  if (props.rows === undefined)
    return (
      <tbody>
        {GREY_LINES.map((line) => (
          <tr key={line}>
            {columns.map((column) => (
              <td key={column.id}>
                <Skeleton height={14} my={4} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    )
  const { rows } = table.getRowModel()
  if (rows.length === 0)
    return (
      <tbody>
        <tr>
          <td colSpan={columns.length} className={classes.empty}>
            {search === ''
              ? (props.empty ?? <Text c="dimmed">{tableWords.empty}</Text>)
              : nothingFound(search, onClear)}
          </td>
        </tr>
      </tbody>
    )
  return (
    <>
      <tbody onKeyDown={(event: KeyboardEvent<HTMLElement>) => moveBetweenRows(event)}>
        {rows.map((row) => (
          <TableRow key={row.id} row={row.original} columns={columns} {...props} />
        ))}
      </tbody>
      {props.totals && (
        <tfoot>
          <tr>
            {columns.map((column, place) => {
              const total = props.totals?.[column.id]
              return place === 0 ? (
                <th key={column.id} scope="row">
                  {total}
                </th>
              ) : (
                <td key={column.id} data-kind={column.kind}>
                  {total}
                </td>
              )
            })}
          </tr>
        </tfoot>
      )}
    </>
  )
}

function nothingFound(search: string, onClear: () => void): ReactNode {
  return (
    <>
      <Text c="dimmed" mb="xs">
        {tableWords.nothingFound(search)}
      </Text>
      <Button variant="default" size="xs" onClick={onClear}>
        {tableWords.clearSearch}
      </Button>
    </>
  )
}
