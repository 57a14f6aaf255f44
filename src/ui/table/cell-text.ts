import { formatDay } from '../../shared/dates.ts'
import { formatNumber } from '../../shared/vietnamese.ts'
import type { Column } from './column.ts'

/** A cell's value as it is read: 1.234,5 · 24/11/2026 · empty for nothing. */
export function cellText<Row>(column: Column<Row>, row: Row): string {
  const value = column.value(row)
  if (value === null) return ''
  if (typeof value === 'number') return formatNumber(value, column.places)
  return column.kind === 'day' ? formatDay(value) : value
}
