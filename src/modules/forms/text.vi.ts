/** What the printed forms say besides the words of the forms themselves. */
import { formatDay, formatInstant } from '../../shared/dates.ts'

interface At {
  day: string
  known: string | null
}

/** 'ngày 30/06/2025, như đã ghi đến 01/07/2025 08:30' */
export const timeInWords = ({ day, known }: At) =>
  [`ngày ${formatDay(day)}`, known !== null && `như đã ghi đến ${formatInstant(known)}`].filter(Boolean).join(', ')

export const printed = {
  photo: 'Ảnh màu (4 x 6 cm)',
  declarer: 'Người khai',
  dots: '……………',
  /** Where much may be said. */
  dottedLines: Array.from({ length: 3 }, () => '…'.repeat(36)).join('\n'),
  signHint: '(Ký tên, ghi rõ họ tên)',
  placeAndDay: '……………, ngày …… tháng …… năm 20……',
  foot: (name: string, code: string, at: At) => `${name} · ${code} · Theo hồ sơ điện tử ${timeInWords(at)}`,
  hidden: (items: readonly string[]) =>
    `Ghi chú: ${items.length === 1 ? 'mục' : 'các mục'} ${items.join(', ')} để trống toàn bộ hoặc một phần vì người in không có quyền xem phần này của hồ sơ.`,
} as const
