/** Words of comparing two people and of a unit's staff. */
import { formatNumber } from '../../../shared/vietnamese.ts'

export const compareWords = {
  title: 'So sánh hai người',
  about: (a: string, b: string) => `${a} và ${b}`,
  none: 'Hãy chọn hai người trong danh sách hồ sơ rồi bấm “So sánh hai người”.',
  field: 'Nội dung',
  part: 'Mục',
  state: 'So',
  same: 'Giống',
  different: 'Khác',
  onlyDifferent: 'Chỉ xem chỗ khác nhau',
  allSame: 'Hai người giống nhau ở mọi nội dung đang xem.',
} as const

export const staffWords = {
  title: 'Sơ đồ nhân sự',
  about: (unit: string, people: number) => `${unit} · ${formatNumber(people)} người`,
  leaders: 'Lãnh đạo',
  group: (name: string, people: number) => `${name} (${formatNumber(people)} người)`,
  below: 'Đơn vị trực thuộc quản lý hồ sơ riêng',
  none: 'Ngày này đơn vị chưa có ai trong hồ sơ bạn được xem.',
  print: 'In PDF',
  list: 'Xem thành danh sách',
  here: 'Nhân sự trong hồ sơ',
  summary: (people: number, leaders: number) =>
    `${formatNumber(people)} người, trong đó ${formatNumber(leaders)} lãnh đạo.`,
  open: 'Xem sơ đồ nhân sự',
} as const
