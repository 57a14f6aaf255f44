/** A list that the server orders and turns the pages of, and that nobody searches in. */
import { DataTable } from '../../../../ui/DataTable.tsx'
import type { DataTableProps } from '../../../../ui/table/data-table-props.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { PAGE } from './paged.ts'

interface PagedTableProps<Row extends object>
  extends Pick<
    DataTableProps<Row>,
    'id' | 'caption' | 'columns' | 'rows' | 'rowKey' | 'rowLink' | 'isChosen' | 'empty' | 'tools'
  > {
  total: number | undefined
  page: number
  onPage: (page: number) => void
}

export const PagedTable = <Row extends object>({ total = 0, page, onPage, ...table }: PagedTableProps<Row>) => (
  <DataTable
    {...table}
    searchable={false}
    onExport={exportAsSeen(table.caption)}
    server={{
      total,
      place: { search: '', page, pageSize: PAGE },
      onPlace: (next) => next.page !== undefined && onPage(next.page),
    }}
  />
)
