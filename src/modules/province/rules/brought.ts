/** A table somebody brings, as results and means: every row understood, or every row that is not. */
import { isDay } from '../../../shared/dates.ts'
import { POINT } from '../../../shared/points.ts'
import { fold, tidy } from '../../../shared/vietnamese.ts'
import type { ProvinceReason } from '../refusals.vi.ts'
import type { FieldFigure } from './lost.ts'
import type { WrittenResult } from './result.ts'

type Cell = string | number | boolean | null

export interface BroughtResult extends WrittenResult {
  row: number
  province: string
  decisionNumber: string | null
  source: string | null
}

export interface BroughtMean {
  row: number
  year: number
  index: number
  source: string | null
}

export interface Brought {
  results: BroughtResult[]
  means: BroughtMean[]
}

export const COUNTRY = 'Cả nước'

/** Headings by what they are called in tables of the Ministry and of newspapers. */
export const HEADINGS = {
  province: 'Tỉnh, thành phố',
  year: 'Năm',
  index: 'Chỉ số',
  rank: 'Hạng',
  places: 'Số tỉnh',
  field: 'Lĩnh vực',
  points: 'Điểm',
  maxPoints: 'Điểm tối đa',
  percent: 'Tỷ lệ',
  decisionNumber: 'Số quyết định',
  decisionDay: 'Ngày quyết định',
  source: 'Nguồn',
} as const
type Heading = keyof typeof HEADINGS
const OTHER_NAMES: Partial<Record<Heading, readonly string[]>> = {
  province: ['tinh', 'dia phuong', 'tinh/thanh pho'],
  index: ['chi so (%)', 'par index', 'chi so cchc'],
  rank: ['xep hang', 'thu hang'],
  percent: ['ty le (%)', 'chi so linh vuc'],
}
const NEEDED: readonly Heading[] = ['province', 'year']

const bare = (cell: Cell) => fold(String(cell ?? ''))

function headingsOf(row: readonly Cell[]): Map<Heading, number> | null {
  const found = new Map<Heading, number>()
  for (const [heading, name] of Object.entries(HEADINGS) as [Heading, string][]) {
    const names = [fold(name), ...(OTHER_NAMES[heading] ?? [])]
    const at = row.findIndex((cell) => names.includes(bare(cell)))
    if (at >= 0) found.set(heading, at)
  }
  const says = found.has('index') || found.has('rank') || found.has('points') || found.has('percent')
  return NEEDED.every((heading) => found.has(heading)) && says ? found : null
}

/** '87,5', '87.5', 87.5, '87,5 %' → ten-thousandths; null when it is no such number. */
export function decimalOf(cell: string | number): number | null {
  // A cell of Excel is a binary fraction: 92.8 arrives as 92.79999999999999.
  const text = typeof cell === 'number' ? (cell >= 0 && cell < 1e6 ? cell.toFixed(4) : '') : cell.trim()
  const match = /^(\d{1,6})(?:[.,](\d{1,4}))?\s*%?$/.exec(text)
  return match ? Number(match[1]) * POINT + Number((match[2] ?? '').padEnd(4, '0')) : null
}

/** One row, read cell by cell; what is wrong is said and the rest goes on. */
function reader(cells: readonly Cell[], headings: ReadonlyMap<Heading, number>, row: number) {
  const problems: ProvinceReason[] = []
  const cellOf = (heading: Heading): Cell => cells[headings.get(heading) ?? -1] ?? null
  const wrong = (heading: Heading): null => {
    const params = { row, value: String(cellOf(heading)), column: HEADINGS[heading] }
    problems.push({ reason: 'province.row-number', params, at: String(row) })
    return null
  }
  const text = (heading: Heading): string | null => tidy(String(cellOf(heading) ?? '')) || null
  const decimal = (heading: Heading): number | null => {
    const cell = cellOf(heading)
    if (cell === null || cell === '') return null
    return (typeof cell === 'boolean' ? null : decimalOf(cell)) ?? wrong(heading)
  }
  const whole = (heading: Heading): number | null => {
    const value = decimal(heading)
    return value === null || value % POINT === 0 ? value && value / POINT : wrong(heading)
  }
  const percent = (heading: Heading): number | null => {
    const value = decimal(heading)
    return value !== null && value > 100 * POINT ? wrong(heading) : value
  }
  const day = (heading: Heading): string | null => {
    const written = text(heading)
    if (written === null) return null
    const [, date, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written) ?? []
    const iso = year ? `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}` : written
    return isDay(iso) ? iso : wrong(heading)
  }
  const needed = (heading: Heading): void => {
    if (text(heading) === null)
      problems.push({ reason: 'province.row-incomplete', params: { row, column: HEADINGS[heading] }, at: String(row) })
  }
  return { problems, text, decimal, whole, percent, day, needed }
}

/** @param rows of a table, the heading line somewhere among the first. */
export function readBrought(rows: readonly (readonly Cell[])[]): Brought | { problems: ProvinceReason[] } {
  const headingAt = rows.slice(0, 20).findIndex((row) => headingsOf(row) !== null)
  const headings = headingsOf(rows[headingAt] ?? [])
  if (!headings) return { problems: [{ reason: 'province.headings-missing' }] }
  const results = new Map<string, BroughtResult & { fields: FieldFigure[]; isSaid: boolean }>()
  const means: BroughtMean[] = []
  const problems: ProvinceReason[] = []
  for (const [at, cells] of rows.entries()) {
    if (at <= headingAt || cells.every((cell) => cell === null || cell === '')) continue
    const row = at + 1
    const read = reader(cells, headings, row)
    for (const heading of NEEDED) read.needed(heading)
    const [province, year, index] = [read.text('province') ?? '', read.whole('year') ?? 0, read.percent('index')]
    const [field, source] = [read.text('field'), read.text('source')]
    if (/^binh quan|^trung binh|^ca nuoc$/.test(fold(province))) {
      if (index === null) read.needed('index')
      else means.push({ row, year, index, source })
    } else {
      const key = `${fold(province)} ${year}`
      const known = results.get(key)
      const result = known ?? {
        row,
        province,
        year,
        index: null,
        rank: null,
        places: null,
        decisionNumber: null,
        decisionDay: null,
        source: null,
        fields: [],
        isSaid: false,
      }
      results.set(key, result)
      if (field !== null) {
        const [points, maxPoints] = [read.decimal('points'), read.decimal('maxPoints')]
        result.fields.push({ title: field, points, maxPoints, percent: read.percent('percent') })
      } else if (result.isSaid) {
        read.problems.push({ reason: 'province.row-twice', params: { row, province, year }, at: String(row) })
      } else {
        Object.assign(result, { index, rank: read.whole('rank'), places: read.whole('places'), isSaid: true })
      }
      result.decisionNumber ??= read.text('decisionNumber')
      result.decisionDay ??= read.day('decisionDay')
      result.source ??= source
    }
    problems.push(...read.problems)
  }
  if (problems.length > 0) return { problems }
  return { results: [...results.values()].map(({ isSaid: _, ...result }) => result), means }
}
