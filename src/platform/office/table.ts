/** A table to print or export: one description, set as .xlsx, .docx or PDF. */
import { formatDay, formatInstant, isDay } from '../../shared/dates.ts'
import { formatPoints } from '../../shared/points.ts'

/**
 * How a column's cells are meant:
 * - `number`: as it is;
 * - `points`: whole ten-thousandths (src/shared/points.ts), shown with two places;
 * - `exact`: the same, shown with as many places as it has: '1,5', '0,0625';
 * - `percent`: whole ten-thousandths of one percent, so that it stays exact: 854_100 is 85,41%;
 * - `day`: 'YYYY-MM-DD'; `instant`: a Date or ISO text, shown in Vietnamese time.
 * A cell that is not of its column's kind ('không áp dụng' among points) is shown as the text it is.
 */
export type ColumnKind = 'text' | 'number' | 'points' | 'exact' | 'percent' | 'day' | 'instant'

export interface Column {
  title: string
  kind: ColumnKind
  /** In characters; from the content when left out. */
  width?: number
  /** Places shown of points and percents; two when left out. */
  places?: number | undefined
  /** Columns beside each other that have the same stand under it as their common head. */
  group?: string
}

export const ALIGNED: Record<ColumnKind, 'left' | 'right' | 'center'> = {
  text: 'left',
  number: 'right',
  points: 'right',
  exact: 'right',
  percent: 'right',
  day: 'center',
  instant: 'center',
}

export type Cell = string | number | Date | null

/** A sheet of Excel has no more, less the head and the label over it. */
export const MOST_ROWS = 1_048_574

export interface Table {
  /** The agency that issues it. */
  agency: string
  /** 'Phụ lục', 'Phụ lục II': an annex has no letterhead of its own, but says which document it belongs to (subtitle). */
  annex?: string
  title: string
  subtitle?: string
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
  /** Numbers of the rows set bold: sums, and what stands above others. */
  strong?: ReadonlySet<number>
  /** Lines under the table. */
  notes?: readonly string[]
  landscape?: boolean
  /** Whether it stands on the model sets or invented numbers: it then says so at its head. */
  sample: boolean
}

export const SAMPLE_LABEL = 'BỘ MẪU – dữ liệu giả định'

/** Made once: making one takes longer than formatting a hundred numbers. */
const NUMBER = new Intl.NumberFormat('vi-VN')

/** NFC, without the characters that neither XML nor a printed page can carry. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]/gu, '')
}

/** The cell as a Vietnamese reader sees it: '8.133,33', '85,41%', '31/12/2025'. */
export function textOf(cell: Cell, { kind, places }: Pick<Column, 'kind' | 'places'>): string {
  if (cell === null) return ''
  if (kind === 'instant' && isInstant(cell)) return formatInstant(cell)
  if (cell instanceof Date) return formatInstant(cell)
  if (typeof cell === 'string') return kind === 'day' && isDay(cell) ? formatDay(cell) : printable(cell)
  if (kind === 'points') return formatPoints(cell, places)
  if (kind === 'exact') return formatPoints(cell, 4).replace(/,?0+$/, '')
  if (kind === 'percent') return `${formatPoints(cell, places)}%`
  return kind === 'number' ? NUMBER.format(cell) : String(cell)
}

export function isInstant(cell: Cell): cell is string | Date {
  return cell instanceof Date || (typeof cell === 'string' && /^\d{4}-\d\d-\d\dT/.test(cell))
}

export interface HeadCell {
  title: string
  column: number
  /** Columns and rows it covers. */
  columns: number
  rows: number
}

/** The head row by row: one, or two where columns stand under a common head. */
export function headOf(columns: readonly Column[]): HeadCell[][] {
  const titles = columns.map(({ title }, column) => ({ title: printable(title), column, columns: 1, rows: 1 }))
  if (columns.every(({ group }) => group === undefined)) return [titles]
  const upper: HeadCell[] = []
  for (const [column, { group }] of columns.entries()) {
    const last = upper.at(-1)
    if (group === undefined) upper.push({ ...(titles[column] as HeadCell), rows: 2 })
    else if (last && columns[last.column]?.group === group && column > 0 && columns[column - 1]?.group === group)
      last.columns++
    else upper.push({ title: printable(group), column, columns: 1, rows: 1 })
  }
  return [upper, titles.filter(({ column }) => columns[column]?.group !== undefined)]
}

/** Widths in characters: as given, or as the head and the first rows need. */
export function widthsOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>): number[] {
  return columns.map((column, index) => {
    const { title, width } = column
    if (width !== undefined) return width
    let longest = Math.max(...title.split(/\s/).map((word) => word.length), title.length / 2.2)
    for (const row of rows.slice(0, 500)) longest = Math.max(longest, textOf(row[index] ?? null, column).length)
    return Math.min(44, Math.ceil(longest) + 2)
  })
}

/** In points, as large as the columns allow: a character of Times is about half as wide as it is high. */
export function fontSize(widths: readonly number[], landscape: boolean): number {
  const millimetres = landscape ? 257 : 165
  const characters = widths.reduce((sum, width) => sum + width, 0)
  const millimetresPerPoint = 0.5 * 0.3528
  return Math.min(12, Math.max(7.5, Math.floor((2 * millimetres) / (characters * millimetresPerPoint)) / 2))
}
