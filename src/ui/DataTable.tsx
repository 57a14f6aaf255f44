/** The table of every list: ordered, searched, paged, columns chosen, exported as it is seen. */
import { useState } from 'react'
import classes from './table/DataTable.module.css'
import { ALL_ROWS, type DataTableProps, type ServerPlace, type TableView } from './table/data-table-props.ts'
import { TableBody } from './table/TableBody.tsx'
import { TableHead } from './table/TableHead.tsx'
import { TablePager } from './table/TablePager.tsx'
import { TableTools } from './table/TableTools.tsx'
import { useChosenColumns } from './table/use-chosen-columns.ts'
import { useDataTable } from './table/use-data-table.ts'
import { useDensity } from './table/use-density.ts'
import { tableWords } from './text.vi.ts'

const NO_ROWS: readonly never[] = []

export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { id, caption, columns, rows, rowKey, server, initialSort, pageSize = 50 } = props
  const [chosen, choose] = useChosenColumns(id, columns)
  const [isDense, setIsDense] = useDensity()
  const [search, setSearch] = useState('')
  const table = useDataTable({
    columns,
    rows: rows ?? NO_ROWS,
    rowKey,
    pageSize: pageSize === 0 ? ALL_ROWS : pageSize,
    chosen,
    server: server !== undefined,
    ...(initialSort && { initialSort }),
  })
  const shown = columns.filter((column) => table.getColumn(column.id)?.getIsVisible())
  const found = server ? server.total : table.getFilteredRowModel().rows.length
  const place = server?.place ?? {
    search,
    page: Math.min(table.state.pagination.pageIndex, Math.max(0, table.getPageCount() - 1)) + 1,
    pageSize: table.state.pagination.pageSize,
  }
  const go = (change: Partial<ServerPlace>) => {
    if (server) return server.onPlace(change.page === undefined ? { ...change, page: 1 } : change)
    if (change.search !== undefined) {
      setSearch(change.search)
      table.setGlobalFilter(change.search)
    }
    if (change.pageSize !== undefined) table.setPageSize(change.pageSize)
    table.setPageIndex((change.page ?? 1) - 1)
  }
  const view = (): TableView<Row> => ({
    columns: shown,
    rows: server ? (rows ?? []) : table.getSortedRowModel().rows.map((row) => row.original),
    search: place.search,
  })
  const { onExport } = props

  return (
    <div className={classes.frame} data-dense={isDense || undefined}>
      <TableTools
        columns={columns}
        chosen={chosen}
        choose={choose}
        isDense={isDense}
        setIsDense={setIsDense}
        search={props.searchable === false ? null : place.search}
        onSearch={(text) => go({ search: text })}
        onExport={onExport && (() => onExport(view()))}
        tools={props.tools}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={classes.scroll} aria-label={caption} tabIndex={0} style={{ maxHeight: props.maxHeight }}>
        <table className={classes.table} aria-busy={rows === undefined}>
          <caption className="visually-hidden">{caption}</caption>
          <TableHead table={table} columns={shown} />
          <TableBody
            {...props}
            table={table}
            columns={shown}
            search={place.search}
            onClear={() => go({ search: '' })}
          />
        </table>
      </section>
      {rows !== undefined && <TablePager place={place} found={found} go={go} withAll={!server} />}
      <p role="status" className="visually-hidden">
        {place.search !== '' && rows !== undefined && tableWords.found(found, server?.total ?? rows.length)}
      </p>
    </div>
  )
}
