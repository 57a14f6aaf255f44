/** Columns of lists of people, the same on the screen and in the workbook: what stands on the record, then any field of any part. */

import { asNamed, formatPartial, type Precision } from '../../../../shared/partial-days.ts'
import { nameOfCode } from '../catalogues.ts'
import { valueInWords } from '../in-words.ts'
import { type RecordState, stateInWords } from '../life/state.ts'
import { type Field, isPart, type Part, partOf, type Sensitivity, type Value } from '../parts.ts'
import { fieldToAsk } from './filters.ts'

/** One person of a list, as the door of the list tells him. */
export interface Listed {
  fullName: string
  sex: 'M' | 'F' | null
  bornOn: string | null
  bornPrecision: Precision | null
  citizenId: string | null
  unitName: string
  usingUnitName: string | null
  personKind: string | null
  rank: string | null
  postTitle: string | null
  state: RecordState
  disposedBy: string | null
  cells: Readonly<Record<string, readonly Value[]>>
}

export interface ListColumn {
  key: string
  title: string
  /** In characters. */
  width: number
  /** Not shown until it is chosen. */
  hidden?: true
  text: (row: Listed) => string | null
}

/** '1988-04-12' → '12/04/1988'; no more than is known of it. */
export const bornInWords = ({ bornOn, bornPrecision }: Pick<Listed, 'bornOn' | 'bornPrecision'>): string | null =>
  bornOn === null ? null : formatPartial(asNamed(bornOn, bornPrecision))

/** Of a file that was disposed of nothing else is left to show. */
const stateOf = ({ state, disposedBy }: Listed): string =>
  disposedBy === null ? stateInWords[state] : `đã hủy theo quyết định số ${disposedBy}`
const nameInWords = (row: Listed): string =>
  row.state === 'disposed' || row.state === 'withdrawn' ? `${row.fullName} (${stateOf(row)})` : row.fullName

export const LIST_COLUMNS: readonly ListColumn[] = [
  { key: 'name', title: 'Họ và tên', width: 26, text: nameInWords },
  { key: 'born', title: 'Ngày sinh', width: 12, text: bornInWords },
  { key: 'sex', title: 'Giới tính', width: 9, hidden: true, text: ({ sex }) => sex && (sex === 'M' ? 'Nam' : 'Nữ') },
  { key: 'unit', title: 'Đơn vị quản lý', width: 36, text: (row) => row.unitName },
  { key: 'using', title: 'Đơn vị sử dụng', width: 30, hidden: true, text: (row) => row.usingUnitName },
  { key: 'post', title: 'Chức vụ', width: 26, text: (row) => row.postTitle },
  {
    key: 'rank',
    title: 'Ngạch, chức danh',
    width: 30,
    text: ({ rank }) => (rank === null ? null : `${nameOfCode('rank', rank)} (${rank})`),
  },
  {
    key: 'kind',
    title: 'Loại',
    width: 14,
    text: ({ personKind }) => (personKind === null ? null : nameOfCode('person_category', personKind)),
  },
  { key: 'citizenId', title: 'Số định danh', width: 16, hidden: true, text: (row) => row.citizenId },
  { key: 'state', title: 'Hồ sơ', width: 14, hidden: true, text: stateOf },
]

export interface FieldColumn {
  key: string
  part: Part
  field: Field
}

/** @returns null for a field the record does not have, or of a part that is not open here. */
export function fieldColumn(key: string, open: Sensitivity = 'ordinary'): FieldColumn | null {
  const [partKey = '', fieldKey = ''] = key.split('.')
  if (!isPart(partKey)) return null
  const part = partOf(partKey)
  if (part.sensitivity !== 'ordinary' && part.sensitivity !== open) return null
  const field = fieldToAsk(part, fieldKey)
  return field === null ? null : { key, part, field }
}

/** Short where the field names itself: 'Bậc lương'; with its part where many have one: 'Từ ngày – Lương'. */
export const columnTitle = ({ part, field }: FieldColumn): string =>
  field.key.startsWith('@') ? `${field.label} – ${part.label}` : field.label

/** Kept in hundredths, written with two places. */
export const HUNDREDTHS: ReadonlySet<string> = new Set(['coefficient', 'area'])

/** Several lines at a time are told one after the other, codes as they were called on the day. Units come by name. */
export const cellInWords = ({ key, field }: FieldColumn, row: Pick<Listed, 'cells'>, day: string): string | null =>
  (row.cells[key] ?? []).map((value) => valueInWords(field, value, day, () => String(value))).join('; ') || null
