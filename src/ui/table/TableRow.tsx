import { UnstyledButton } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import { cellText } from './cell-text.ts'
import type { Column } from './column.ts'
import classes from './DataTable.module.css'
import type { DataTableProps } from './data-table-props.ts'

type TableRowProps<Row extends object> = Pick<DataTableProps<Row>, 'rowLink' | 'onRow' | 'isChosen'> & {
  row: Row
  columns: readonly Column<Row>[]
}

/** The first cell names the row and carries its link; the whole row follows it for the mouse. */
export function TableRow<Row extends object>({ row, columns, rowLink, onRow, isChosen }: TableRowProps<Row>) {
  const navigate = useNavigate()
  const link = rowLink?.(row) ?? null
  const opens = link !== null || onRow !== undefined
  const open = (event: MouseEvent) => {
    // A link or button inside does its own; marking text to copy is not opening.
    if ((event.target as Element).closest('a, button, input, label, select')) return
    if (getSelection()?.isCollapsed === false) return
    if (onRow) onRow(row)
    else if (link !== null) void navigate({ to: link })
  }
  const content = (column: Column<Row>): ReactNode => column.cell?.(row) ?? cellText(column, row)
  const named = (column: Column<Row>): ReactNode => {
    if (link !== null)
      return (
        <Link to={link} className={classes.link ?? ''} data-row-link>
          {content(column)}
        </Link>
      )
    if (onRow)
      return (
        <UnstyledButton className={classes.link ?? ''} data-row-link onClick={() => onRow(row)}>
          {content(column)}
        </UnstyledButton>
      )
    return content(column)
  }
  return (
    <tr data-opens={opens || undefined} data-chosen={isChosen?.(row) || undefined} {...(opens && { onClick: open })}>
      {columns.map((column, place) =>
        place === 0 ? (
          <th key={column.id} scope="row" data-kind={column.kind}>
            {named(column)}
          </th>
        ) : (
          <td key={column.id} data-kind={column.kind}>
            {content(column)}
          </td>
        ),
      )}
    </tr>
  )
}
