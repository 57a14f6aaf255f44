/** Words of the list of tasks, of what waits for somebody, and of the on-time page. */
import { formatDay } from '../../../shared/dates.ts'
import { formatNumber } from '../../../shared/vietnamese.ts'

export const taskListWords = {
  title: 'Nhiệm vụ được giao',
  caption: 'Nhiệm vụ được giao',
  empty: 'Không có nhiệm vụ nào theo bộ lọc này.',
  columns: {
    ...{ title: 'Nhiệm vụ', unit: 'Cơ quan chủ trì', document: 'Văn bản', kind: 'Loại' },
    ...{
      due: 'Hạn',
      state: 'Trạng thái',
      standing: 'Tính đúng hạn',
      person: 'Người phụ trách',
      percent: 'Tiến độ (%)',
    },
  },
  point: (document: string, label: string) => (label === '' ? document : `${document}, điểm ${label}`),
  anyUnit: 'Mọi cơ quan chủ trì',
  anyKind: 'Mọi loại',
  anyState: 'Mọi trạng thái',
  anyStanding: 'Mọi cách tính',
  anyWaiting: 'Không lọc việc chờ',
  unit: 'Cơ quan chủ trì',
  kind: 'Loại nhiệm vụ',
  state: 'Trạng thái',
  standing: 'Tính đúng hạn',
  waiting: 'Đang chờ',
  waitings: {
    ...{ acceptance: 'Chờ tiếp nhận', dispute: 'Chờ trả lời ý kiến', confirmation: 'Chờ xác nhận' },
    ...{ extension: 'Chờ trả lời gia hạn' },
  },
  dueBetween: (from: string, to: string) => `Đến hạn ${formatDay(from)} – ${formatDay(to)} ✕ bỏ lọc`,
  toOnTime: 'Tỷ lệ đúng hạn',
  due: (day: string, isExtended: boolean) => (isExtended ? `${formatDay(day)} (đã gia hạn)` : formatDay(day)),
} as const

const named = (what: string) => (count: number) => `${formatNumber(count, 0)} ${what}`
export const queueWords = {
  lead: 'Nhiệm vụ của cơ quan tôi',
  giver: 'Nhiệm vụ đã giao, chờ xử lý',
  counts: {
    ...{ toAccept: named('chờ tiếp nhận'), overdue: named('quá hạn'), dueSoon: named('đến hạn trong 7 ngày') },
    ...{ returned: named('bị trả lại'), reportsDue: named('báo cáo định kỳ phải gửi') },
    ...{ toConfirm: named('chờ xác nhận'), extensions: named('xin gia hạn'), disputes: named('có ý kiến') },
    ...{ drafts: named('đang soạn') },
  },
  all: (count: number) => `Xem cả ${formatNumber(count, 0)} nhiệm vụ đang mở`,
} as const

export const onTimeWords = {
  title: 'Tỷ lệ nhiệm vụ đúng hạn',
  about: (from: string, to: string, asOf: string) =>
    `Nhiệm vụ đến hạn từ ${formatDay(from)} đến ${formatDay(to)}, tính đến ngày ${formatDay(asOf)}`,
  rule: 'Tỷ lệ = đúng hạn : (đúng hạn + quá hạn + quá hạn chưa xong). Chưa đến hạn, đã hủy, tạm dừng và nhiệm vụ thường xuyên không tính; gia hạn xin sau ngày đến hạn không làm thay đổi cách tính.',
  year: 'Năm',
  heatMeans: 'Mỗi ô: nhiệm vụ đúng hạn trên nhiệm vụ được tính; ô càng đậm tỷ lệ càng cao.',
  none: 'Trong thời gian này không có nhiệm vụ nào đến hạn.',
  byUnit: 'Theo cơ quan chủ trì',
  byDocument: 'Theo văn bản',
  byGiver: 'Theo cơ quan giao',
  heat: 'Theo cơ quan và tháng đến hạn',
  whole: 'Cộng',
  unit: 'Cơ quan',
  name: 'Tên',
  columns: {
    ...{ rate: 'Tỷ lệ (%)', onTime: 'Đúng hạn', late: 'Quá hạn', overdue: 'Quá hạn, chưa xong' },
    ...{ awaiting: 'Chờ xác nhận', notDue: 'Chưa đến hạn', notCounted: 'Không tính' },
    ...{ reports: 'Báo cáo định kỳ đúng hạn', returned: 'Bị trả lại' },
  },
  reports: (onTime: number, due: number) => `${formatNumber(onTime, 0)}/${formatNumber(due, 0)}`,
  month: (month: string) => `T${Number(month.slice(5))}`,
  cell: (onTime: number, of: number) => `${onTime}/${of} đúng hạn`,
  giverDelay: (days: string) =>
    `Cơ quan giao xác nhận sau khi nhận báo cáo trung bình ${days} ngày (không tính cho cơ quan chủ trì).`,
  averageDelay: (days: string) => `Nhiệm vụ quá hạn chậm trung bình ${days} ngày.`,
  print: { docx: 'Word', xlsx: 'Excel', pdf: 'PDF' },
  printOf: (form: string) => `Báo cáo kết quả, ${form}`,
} as const
