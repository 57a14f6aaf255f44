/** Words of what the program computes of a task, and of the figure it has to come to. */
import { formatDay } from '../../../shared/dates.ts'
import { formatNumber } from '../../../shared/vietnamese.ts'

export const measureWords = {
  title: 'Số đo do hệ thống tính',
  none: 'Chưa tính lần nào.',
  failed: 'Chưa tính được',
  asOf: (day: string, known: string) => `Theo số liệu ngày ${formatDay(day)}, tính lúc ${known}`,
  compute: 'Tính lại',
  computing: 'Đang tính lại số đo',
  jobFailed:
    'Chưa tính lại được. Hãy bấm “Tính lại” lần nữa; nếu vẫn không được, ghi số liệu trong báo cáo kèm tài liệu.',
  frozen: 'Đã chốt theo báo cáo',
  moments: { reported: 'Khi báo cáo', confirmed: 'Khi xác nhận' },
  frozenLine: (moment: string, words: string, day: string, frozen: string) =>
    `${moment} (${frozen}): ${words}, theo số liệu ngày ${formatDay(day)}`,
  since: { same: 'đến nay không đổi', unknown: 'nay chưa tính được' },
  changed: (difference: string, now: string) => `nay ${now} (${difference})`,
  working: 'Cách tính',
  rows: 'Các đối tượng được xét',
  counted: 'được tính',
  notCounted: 'không tính',
} as const

export const targetWords = {
  title: 'Mức phải đạt',
  directions: { 'at-least': 'ít nhất', 'at-most': 'không quá' },
  wanted: (direction: string, figure: string) => `Phải đạt ${direction} ${figure}`,
  now: (figure: string) => `Hiện nay: ${figure}`,
  none: 'Chưa có số liệu để so với mức phải đạt.',
  reached: 'Đạt',
  notReached: 'Chưa đạt',
  way: (percent: number) => `${formatNumber(percent, 0)}% mức phải đạt`,
} as const
