/** The table's state and models: search without accents, Vietnamese order, pages, chosen columns. */
import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createPaginatedRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import { fold } from '../../shared/vietnamese.ts'
import { cellText } from './cell-text.ts'
import type { Column } from './column.ts'
import { compareCells } from './compare-cells.ts'

export const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  rowPaginationFeature,
  paginatedRowModel: createPaginatedRowModel(),
  columnVisibilityFeature,
})

export interface TableSettings<Row extends object> {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  initialSort?: { id: string; desc?: boolean }
  pageSize: number
  chosen: Record<string, boolean>
  /** The server searches, orders and pages; the rows are one page of many. */
  server?: boolean
}

/** All words of the search, in any order, anywhere in the row: 'dung yen' finds Yên Dũng. */
export function matchesSearch(foldedRow: string, search: string): boolean {
  return fold(search)
    .split(' ')
    .every((word) => foldedRow.includes(word))
}

export function useDataTable<Row extends object>(settings: TableSettings<Row>) {
  const { columns, rows, rowKey, initialSort, pageSize, chosen, server = false } = settings
  const searchText = useMemo(() => {
    const searched = columns.filter((column) => column.searchable !== false)
    return new Map(rows.map((row) => [row, fold(searched.map((column) => cellText(column, row)).join(' '))]))
  }, [columns, rows])
  const definitions = useMemo(
    () =>
      columns.map((column, place) => ({
        id: column.id,
        header: column.header,
        // Undefined, not null, is what the table puts last in both directions.
        accessorFn: (row: Row) => column.value(row) ?? undefined,
        sortUndefined: 'last' as const,
        sortDescFirst: false,
        enableSorting: !server && column.sortable !== false,
        enableHiding: place > 0 && column.fixed !== true,
        sortFn: (a: { original: Row }, b: { original: Row }) =>
          compareCells(column.kind ?? 'text', column.value(a.original), column.value(b.original)),
      })),
    [columns, server],
  )
  return useTable({
    features,
    columns: definitions,
    data: rows as Row[],
    getRowId: rowKey,
    // Every row is asked as a whole, through its first column.
    getColumnCanGlobalFilter: (column) => column.id === columns[0]?.id,
    globalFilterFn: (row, _, search: string) => matchesSearch(searchText.get(row.original) ?? '', search),
    enableMultiSort: false,
    // Rows asked again in the background must not throw the reader back to the first page.
    autoResetPageIndex: false,
    ...(server && { manualFiltering: true, manualSorting: true, manualPagination: true }),
    state: { columnVisibility: chosen },
    initialState: {
      pagination: { pageIndex: 0, pageSize },
      sorting: initialSort ? [{ id: initialSort.id, desc: initialSort.desc ?? false }] : [],
    },
  })
}
