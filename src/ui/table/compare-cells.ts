import { comparePeople, compareVietnamese } from '../../shared/vietnamese.ts'
import type { CellValue, ColumnKind } from './column.ts'

/** Ascending order of two present values; what is missing is placed last by the table, whichever the direction. */
export function compareCells(kind: ColumnKind, a: CellValue, b: CellValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [x, y] = [String(a ?? ''), String(b ?? '')]
  return kind === 'person' ? comparePeople(x, y) : compareVietnamese(x, y)
}
