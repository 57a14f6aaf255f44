/** Words of the list of tasks, of what waits for somebody, and of the on-time page. */
import { formatDay } from '../../../shared/dates.ts'
import { formatNumber } from '../../../shared/vietnamese.ts'

export const taskListWords = {
  ofOrder: 'Kết luận giao lệnh dừng này',
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
  own: 'Việc tôi phụ trách',
  ownOpen: (count: number) => `${formatNumber(count, 0)} việc chưa xong`,
  ownLate: (count: number) => `${formatNumber(count, 0)} việc quá hạn`,
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
  rule: 'Tỷ lệ = đúng hạn : (đúng hạn + hoàn thành muộn + quá hạn chưa xong). Chưa đến hạn, đã hủy, tạm dừng và nhiệm vụ thường xuyên không tính; gia hạn xin sau ngày đến hạn không làm thay đổi cách tính.',
  year: 'Năm',
  span: 'Kỳ',
  wholeYear: 'Cả năm',
  quarter: (quarter: number) => `Quý ${['I', 'II', 'III', 'IV'][quarter - 1]}`,
  monthOfYear: (month: number) => `Tháng ${month}`,
  heatMeans: 'nhiệm vụ đúng hạn trên nhiệm vụ được tính',
  none: 'Trong thời gian này không có nhiệm vụ nào đến hạn.',
  byUnit: 'Theo cơ quan chủ trì',
  byDocument: 'Theo văn bản',
  byGiver: 'Theo cơ quan giao',
  byField: 'Theo lĩnh vực',
  byAge: 'Theo tuổi nhiệm vụ',
  heat: 'Theo cơ quan và tháng đến hạn',
  load: 'Theo người phụ trách: việc đang mở',
  whole: 'Toàn bộ',
  unit: 'Cơ quan',
  document: 'Văn bản',
  field: 'Lĩnh vực',
  noField: 'Chưa ghi lĩnh vực',
  noDocument: 'Văn bản ngoài phạm vi xem',
  age: 'Từ ngày giao đến ngày báo cáo được chấp nhận hoặc đến nay',
  person: 'Người phụ trách',
  open: 'Đang mở',
  columns: {
    ...{ rate: 'Tỷ lệ (%)', onTime: 'Đúng hạn', late: 'Hoàn thành muộn', overdue: 'Quá hạn, chưa xong' },
    ...{ awaiting: 'Chờ xác nhận', notDue: 'Chưa đến hạn', notCounted: 'Không tính' },
    ...{ extended: 'Được gia hạn', extendedLate: 'Gia hạn khi đã quá hạn', returned: 'Bị trả lại' },
    ...{ averageDelay: 'Chậm bình quân (ngày)', giverDelay: 'Chờ cơ quan giao (ngày)' },
    ...{ reports: 'Báo cáo định kỳ đúng hạn' },
  },
  figures: {
    ...{ onTime: 'đúng hạn', late: 'hoàn thành muộn', overdue: 'quá hạn, chưa xong', awaiting: 'chờ xác nhận' },
    ...{ notDue: 'chưa đến hạn', notCounted: 'không tính', extended: 'được gia hạn' },
    ...{ extendedLate: 'được gia hạn khi đã quá hạn', returned: 'có báo cáo bị trả lại' },
    ...{ reported: 'đã báo cáo hoàn thành', denominator: 'được tính đúng hạn' },
    ...{ reportsDue: 'thường xuyên có báo cáo đến hạn', reportsOnTime: 'thường xuyên có báo cáo đúng hạn' },
    ...{ open: 'đang mở', openOverdue: 'đang mở đã quá hạn' },
  },
  behind: (figure: string) => `Nhiệm vụ ${figure}`,
  behindAbout: (about: readonly string[], from: string, to: string, asOf: string) =>
    [...about, `đến hạn ${formatDay(from)} – ${formatDay(to)}`, `tính đến ${formatDay(asOf)}`].join(' · '),
  behindLoadAbout: (about: readonly string[], asOf: string) => [...about, `tính đến ${formatDay(asOf)}`].join(' · '),
  opens: (count: number, figure: string, name: string) => `${name}: ${formatNumber(count, 0)} nhiệm vụ ${figure}`,
  reports: (onTime: number, due: number) => `${formatNumber(onTime, 0)}/${formatNumber(due, 0)}`,
  reportsOpen: (onTime: number, due: number, name: string) =>
    `${name}: ${formatNumber(onTime, 0)}/${formatNumber(due, 0)} báo cáo định kỳ đúng hạn`,
  month: (month: string) => `T${Number(month.slice(5))}`,
  cell: (onTime: number, of: number) => `${formatNumber(onTime, 0)}/${formatNumber(of, 0)} nhiệm vụ đúng hạn`,
  cellOf: (name: string, month: string, said: string) =>
    `${name}, tháng ${Number(month.slice(5))}/${month.slice(0, 4)}: ${said}`,
  print: { docx: 'Word', xlsx: 'Excel', pdf: 'PDF' },
  printOf: (form: string) => `Báo cáo kết quả, ${form}`,
} as const
