/** A column as its page describes it. */
import type { ReactNode } from 'react'

export type CellValue = string | number | null

/** How values are ordered and set: text in Vietnamese order, people by given name, numbers to the right, days as dd/mm/yyyy. */
export type ColumnKind = 'text' | 'person' | 'number' | 'day'

export interface Column<Row> {
  id: string
  header: string
  /** What is ordered and searched, and shown when there is no `cell`. Days as 'YYYY-MM-DD'. Null comes last. */
  value: (row: Row) => CellValue
  cell?: (row: Row) => ReactNode
  kind?: ColumnKind
  /** Decimal places of a number; as many as it has when left out. */
  places?: number
  /** CSS width: '12rem', '20%'. */
  width?: string
  /** Not shown until the reader chooses it. */
  hidden?: boolean
  /** May not be put away. The first column never may. */
  fixed?: boolean
  sortable?: boolean
  searchable?: boolean
  /** Longer words for the header, in a hint and for screen readers. */
  about?: string
}
