/** The words of the free table. */
import { formatDay } from '../../../shared/dates.ts'
import { formatNumber } from '../../../shared/vietnamese.ts'
import type { Measure } from '../rules/pivot.ts'

export const measureInWords: Readonly<Record<Measure, string>> = {
  people: 'Số người',
  age: 'Tuổi bình quân',
  coefficient: 'Hệ số lương bình quân',
}
const PLACES: Readonly<Record<Measure, number>> = { people: 0, age: 1, coefficient: 2 }

export const pivotWords = {
  title: 'Thống kê tự chọn',
  about: (unit: string, day: string) => `${unit} · ngày ${formatDay(day)}`,
  back: 'Về thống kê tự chọn',
  openPeople: (figure: string, row: string, column: string) => [figure, row, column].filter(Boolean).join(', '),
  toTables: 'Biểu theo quy định',
  toPivot: 'Thống kê tự chọn',
  rows: 'Hàng',
  columns: 'Cột',
  noColumns: 'Không chia cột',
  measure: 'Tính',
  filters: 'Chỉ tính',
  addFilter: 'Thêm điều kiện',
  removeFilter: (label: string) => `Bỏ điều kiện ${label.toLowerCase()}`,
  anyOf: 'Chọn một hoặc nhiều',
  total: 'Tổng số',
  unknown: 'Chưa có thông tin',
  party: 'Đảng viên',
  caption: 'Bảng thống kê tự chọn',
  chart: (measure: string, side: string) => `${measure} theo ${side.toLowerCase()}`,
  none: 'Không có ai theo các điều kiện đang chọn. Hãy bỏ bớt điều kiện hoặc chọn ngày khác.',
  value: (value: number | null, measure: Measure): string =>
    value === null ? '' : formatNumber(value / 10 ** PLACES[measure], PLACES[measure]),
  saved: 'Bảng đã lưu',
  noneSaved: 'Chưa lưu bảng nào',
  save: 'Lưu bảng này',
  name: 'Tên bảng',
  share: 'Cho người xem thống kê của đơn vị cùng dùng',
  keep: 'Lưu',
  cancel: 'Bỏ',
  kept: 'Đã lưu bảng thống kê',
  of: (name: string, owner: string) => `${name} (${owner})`,
  remove: (name: string) => `Xóa bảng “${name}”`,
  removed: 'Đã xóa bảng thống kê',
} as const
