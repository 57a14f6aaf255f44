/** What a page says to its table, and what the table says to its page. */
import type { ReactNode } from 'react'
import type { Column } from './column.ts'

/** A page without end. */
export const ALL_ROWS = 1_000_000

/** What the table shows at this moment: what an export should contain. */
export interface TableView<Row> {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  search: string
}

/** The place in a list that the server pages; `page` counts from 1. */
export interface ServerPlace {
  search: string
  page: number
  pageSize: number
}

export interface DataTableProps<Row extends object> {
  /** Under this name the chosen columns are remembered: 'par.sheets'. */
  id: string
  /** What the table lists, for screen readers: “Phiếu tự đánh giá năm 2025”. */
  caption: string
  columns: readonly Column<Row>[]
  /** Undefined while loading: grey lines of the right size. */
  rows: readonly Row[] | undefined
  rowKey: (row: Row) => string
  /** Where a row leads: the first cell becomes a link, a click anywhere in the row follows it. Null: nowhere. */
  rowLink?: (row: Row) => string | null
  /** Instead of a link: something to do with the row. */
  onRow?: (row: Row) => void
  isChosen?: (row: Row) => boolean
  initialSort?: { id: string; desc?: boolean }
  /** 25, 50, 100 or 0 for all; 50 when left out. */
  pageSize?: number
  searchable?: boolean
  onExport?: (view: TableView<Row>) => void | Promise<void>
  /** Filters and buttons beside the search. */
  tools?: ReactNode
  /** What to say, and what to do, when the list is empty. */
  empty?: ReactNode
  /** A list of many pages that the server searches and pages. */
  server?: { total: number; place: ServerPlace; onPlace: (change: Partial<ServerPlace>) => void }
  /** A row of totals under the page, by column. */
  totals?: Record<string, ReactNode>
  /** CSS height at most; the head and the first column stay in sight while scrolling inside. */
  maxHeight?: string
}
