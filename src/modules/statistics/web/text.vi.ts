/** The words of the pages of statistics. */
import { formatDay } from '../../../shared/dates.ts'
import { formatNumber } from '../../../shared/vietnamese.ts'

export const words = {
  title: 'Thống kê số lượng, chất lượng',
  about: (unit: string, day: string, since: string | null) =>
    since === null
      ? `${unit} · có đến ngày ${formatDay(day)}`
      : `${unit} · từ ngày ${formatDay(since)} đến ngày ${formatDay(day)}`,
  table: 'Biểu',
  unit: 'Đơn vị',
  known: 'Theo hồ sơ đã ghi đến hết ngày',
  knownBand: (at: string) => `Số liệu như đã biết lúc ${at}.`,
  endOfLastYear: (year: number) => `31/12/${year}`,
  export: 'Xuất Excel theo mẫu',
  basis: (law: string, sure: 'high' | 'medium' | 'low') => `${law}. ${SURE[sure]}`,
  partly: 'Số liệu tính trên hồ sơ bạn được xem.',
  rows: 'Đơn vị',
  posts: 'Chức vụ',
  heads: 'Chỉ tiêu',
  nobody: 'Chưa có ai trong hồ sơ bạn được xem vào ngày này. Hãy chọn đơn vị hoặc ngày khác.',
  nothing: 'Không có lượt nào trong hồ sơ bạn được xem vào thời gian này. Hãy chọn đơn vị hoặc ngày khác.',
  balanced: 'Các phần cộng lại bằng tổng số.',
  unbalanced: 'Chưa cân đối',
  unplaced: (label: string, people: number, whole: number, isTurns: boolean) =>
    `${label}: ${formatNumber(people)} trong ${formatNumber(whole)} ${isTurns ? 'lượt người' : 'người'} không thuộc ${isTurns ? 'loại' : 'cột'} nào`,
  openPeople: (figure: string, heading: string, row: string) => `${figure}: ${heading}, ${row}`,
  figure: (figure: number, isMean: boolean) => formatNumber(isMean ? figure / 10 : figure, isMean ? 1 : 0),
  behind: {
    title: 'Người trong số liệu',
    about: (about: string, unit: string, day: string) => `${about} · ${unit} · ${formatDay(day)}`,
    caption: 'Người được tính trong số liệu',
    none: 'Không có ai trong số liệu này.',
    back: 'Về biểu thống kê',
  },
} as const

const SURE = {
  high: 'Bố cục theo mẫu đã in.',
  medium: 'Nhóm cột đã rõ, thứ tự cột cần đối chiếu với văn bản.',
  low: 'Bố cục cần đối chiếu với văn bản.',
} as const
