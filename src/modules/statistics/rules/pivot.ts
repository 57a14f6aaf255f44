/** The free table: people told apart by one or two things, counted or their mean taken. */
import { ageOf, type Dimension, SENSITIVE } from './dimensions.ts'
import { type RankOf, tierOf } from './ranks.ts'

/** What people may be told apart by. */
export const SIDES = [
  ...(['unit', 'kind', 'sex', 'ageBand', 'post', 'tier', 'rank', 'qualification', 'academicTitle'] as const),
  ...(['politicalTheory', 'stateManagement', 'informatics', 'english', 'ethnicity', 'party', 'religion'] as const),
] as const
export type Side = (typeof SIDES)[number]

export const labelOf: Readonly<Record<Side, string>> = {
  unit: 'Đơn vị',
  kind: 'Loại',
  sex: 'Giới tính',
  ageBand: 'Độ tuổi',
  post: 'Cấp chức vụ',
  tier: 'Nhóm ngạch',
  rank: 'Ngạch, chức danh',
  qualification: 'Trình độ chuyên môn',
  academicTitle: 'Học hàm',
  politicalTheory: 'Lý luận chính trị',
  stateManagement: 'Quản lý nhà nước',
  informatics: 'Tin học',
  english: 'Tiếng Anh',
  ethnicity: 'Dân tộc',
  party: 'Đảng viên',
  religion: 'Tôn giáo',
}

export const MEASURES = ['people', 'age', 'coefficient'] as const
export type Measure = (typeof MEASURES)[number]

/** What is asked of a person to know the side; of the unit nothing: it is the key. */
export const askedFor = (side: Side): Dimension | null =>
  side === 'unit' ? null : side === 'ageBand' ? 'age' : side === 'tier' ? 'rank' : side

export const isSensitive = (side: Side): boolean => SENSITIVE.has(askedFor(side) ?? 'all')

export const BANDS = [
  { key: '30', label: 'Đến 30 tuổi', to: 30 },
  { key: '40', label: '31–40 tuổi', to: 40 },
  { key: '50', label: '41–50 tuổi', to: 50 },
  { key: '60', label: '51–60 tuổi', to: 60 },
  { key: '61', label: 'Trên 60 tuổi', to: 200 },
] as const

export const TIERS = [
  { key: 'cvcc', label: 'Chuyên viên cao cấp và tương đương' },
  { key: 'cvc', label: 'Chuyên viên chính và tương đương' },
  { key: 'cv', label: 'Chuyên viên và tương đương' },
  { key: 'cs', label: 'Cán sự và tương đương' },
  { key: 'nv', label: 'Nhân viên' },
] as const

/** The class of a value on a side; '' where none is known. */
export function classOf(side: Side, value: string | null, rankOf: RankOf): string {
  if (value === null) return ''
  if (side === 'ageBand') {
    const years = ageOf(value)?.years
    return years === undefined ? '' : (BANDS.find(({ to }) => years <= to)?.key ?? '')
  }
  if (side === 'tier') {
    const rank = rankOf(value)
    return rank === null ? '' : (tierOf(rank) ?? '')
  }
  return value
}

export interface Cell {
  row: string
  /** '' as well where there is no second side. */
  column: string
  people: number
  /** Of how many of them the measure is known, and its sum. */
  known: number
  total: number
}

/** Cells of the same classes as one. */
export function folded(cells: readonly Cell[]): Cell[] {
  const sums = new Map<string, Cell>()
  for (const cell of cells) {
    const at = JSON.stringify([cell.row, cell.column])
    const was = sums.get(at)
    sums.set(at, was === undefined ? cell : added(was, cell))
  }
  return [...sums.values()]
}

const added = (a: Cell, b: Cell): Cell => ({
  ...a,
  people: a.people + b.people,
  known: a.known + b.known,
  total: a.total + b.total,
})

/** The sum of cells: of a row, a column, or all. */
export const sumOf = (cells: readonly Cell[]): Cell =>
  cells.reduce(added, { row: '', column: '', people: 0, known: 0, total: 0 })

/** How many, or the mean: of ages in tenths, of coefficients in hundredths; null: of nobody. */
export function measured({ people, known, total }: Cell, measure: Measure): number | null {
  if (measure === 'people') return people
  if (known === 0) return null
  return measure === 'age' ? Math.round((total * 10) / known) : Math.round(total / known)
}
