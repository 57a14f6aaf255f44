/** What the printed forms say besides the words of the forms themselves. */
import { formatDay } from '../../shared/dates.ts'

export const printed = {
  photo: 'Ảnh màu (4 x 6 cm)',
  declarer: 'Người khai',
  signHint: '(Ký tên, ghi rõ họ tên)',
  placeAndDay: '……………, ngày …… tháng …… năm 20……',
  foot: (name: string, code: string, day: string) => `${name} · ${code} · Theo hồ sơ điện tử ngày ${formatDay(day)}`,
  hidden: (items: readonly string[]) =>
    `Ghi chú: ${items.length === 1 ? 'mục' : 'các mục'} ${items.join(', ')} để trống toàn bộ hoặc một phần vì người in không có quyền xem phần này của hồ sơ.`,
} as const
