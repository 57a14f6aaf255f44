/** What the pages of entitlements say. */
import { formatDay, formatInstant } from '../../../shared/dates.ts'
import { formatNumber } from '../../../shared/vietnamese.ts'
import type { DueState } from '../rules/due.ts'

export const stateInWords: Readonly<Record<DueState, string>> = {
  overdue: 'Quá hạn',
  acting: 'Cần làm ngay',
  later: 'Chưa đến hạn',
}

export const tabWords = {
  about: (day: string) => `Tính theo hồ sơ và quy định áp dụng cho ngày ${formatDay(day)}.`,
  aboutThen: (day: string, known: string) =>
    `Tính theo hồ sơ như đã biết lúc ${formatInstant(known)} và quy định hiện có cho ngày ${formatDay(day)}.`,
  none: 'Ngày này không có chế độ nào được tính: hồ sơ chưa ghi cơ quan quản lý, hoặc người này đã nghỉ.',
  due: (day: string) => `Đến hạn ${formatDay(day)}`,
  actFrom: (day: string) => `Làm từ ${formatDay(day)}`,
  silent: 'Chưa tính được',
  figures: 'Căn cứ tính',
  figure: 'Nội dung',
  value: 'Giá trị',
  paper: 'Giấy tờ',
  computed: 'theo quy định',
  provisions: 'Quy định áp dụng',
  holds: (from: string, to: string | null) =>
    to === null ? `áp dụng từ ${formatDay(from)}` : `áp dụng từ ${formatDay(from)}, hết hiệu lực ${formatDay(to)}`,
  unsure: 'Chưa đối chiếu văn bản gốc',
  noProvision: 'Theo đúng ngày ghi trong giấy tờ, không qua quy định nào.',
} as const

export const dueWords = {
  title: 'Việc đến hạn',
  toEarly: 'Nâng bậc do thành tích',
  about: (notedAt: string | null) =>
    notedAt === null
      ? 'Chưa tính lần nào: chương trình sẽ tính trong ít phút nữa.'
      : `Tính lúc ${formatInstant(notedAt)}`,
  unit: 'Đơn vị',
  anyUnit: 'Mọi đơn vị',
  period: 'Thời gian',
  asList: 'Danh sách',
  asCalendar: 'Lịch',
  view: 'Cách xem',
  kinds: 'Loại việc',
  caption: 'Người có chế độ đến hạn',
  empty: 'Không có ai đến hạn trong thời gian này.',
  columns: {
    name: 'Họ và tên',
    due: 'Ngày đến hạn',
    state: 'Tình trạng',
    result: 'Nội dung',
    about: 'Loại',
    post: 'Chức vụ, vị trí',
    rank: 'Ngạch, chức danh',
    unit: 'Đơn vị',
    born: 'Ngày sinh',
    chosen: 'Chọn',
  },
  choose: (name: string) => `Chọn ${name}`,
  chooseAll: 'Chọn cả trang',
  clear: 'Bỏ chọn',
  otherDays: 'Người được chọn đến hạn khác ngày: ngày hiệu lực cần nhập khi soạn. Chọn người cùng ngày để điền sẵn.',
  decide: (people: number) => `Soạn quyết định cho ${people} người`,
  export: 'Xuất Excel',
  waiting: (people: number) => `${formatNumber(people)} cần làm`,
  nothing: 'không có',
} as const

export const calendarWords = {
  previous: 'Tháng trước',
  next: 'Tháng sau',
  month: (month: string) => `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`,
  weekdays: ['Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Chủ nhật'],
  people: (kind: string, people: number) => `${kind}: ${people} người`,
  empty: 'Tháng này không có ai đến hạn.',
} as const

export const homeWords = {
  title: 'Chế độ đến hạn',
  line: (kind: string, overdue: number, acting: number) =>
    `${kind}: ${[
      ...(overdue > 0 ? [`${formatNumber(overdue)} quá hạn`] : []),
      ...(acting > 0 ? [`${formatNumber(acting)} cần làm ngay`] : []),
    ].join(', ')}`,
} as const

const billions = (dong: number) => `${formatNumber(dong / 1_000_000_000, 2)} tỷ đồng`

export const forecastWords = {
  title: 'Dự báo 5 năm',
  about:
    'Tính trên người đang có hồ sơ hôm nay: nâng bậc, vượt khung và nghỉ hưu đúng hạn; không kể tuyển mới, hết hợp đồng, thay đổi phụ cấp và mức lương cơ sở chưa ban hành.',
  unit: 'Đơn vị',
  anyUnit: 'Mọi đơn vị',
  by: 'Xem theo',
  groups: { unit: 'Đơn vị', post: 'Chức vụ', kind: 'Loại người làm việc' },
  agesOf: 'Tuổi cuối năm',
  none: 'Chưa có hồ sơ nào để dự báo trong phạm vi này.',
  retiring: {
    title: (year: number, people: number) =>
      people === 0
        ? 'Không có ai nghỉ hưu trong 5 năm tới'
        : `Nghỉ hưu nhiều nhất năm ${year}: ${formatNumber(people)} người`,
    value: 'Nghỉ hưu',
  },
  people: {
    title: (from: number, to: number, year: number) =>
      `Từ ${formatNumber(from)} còn ${formatNumber(to)} người vào cuối năm ${year} nếu không tuyển mới`,
    value: 'Còn công tác',
  },
  pay: {
    title: (dong: number, year: number) => `Quỹ lương năm ${year}: ${billions(dong)}`,
    value: 'Quỹ lương (tỷ đồng)',
    text: (dong: number) => formatNumber(dong / 1_000_000_000, 2),
  },
  ages: {
    title: (share: number, year: number) => `Cuối năm ${year}, ${share}% từ 50 tuổi trở lên`,
    label: 'Tuổi',
    value: 'Số người',
  },
  year: 'Năm',
  count: (people: number) => formatNumber(people),
  table: 'Dự báo theo nhóm',
  columns: {
    people: (year: number) => `Còn ${year}`,
    retiring: (year: number) => `Nghỉ hưu ${year}`,
    pay: (year: number) => `Lương ${year} (triệu đồng)`,
  },
  total: 'Cộng',
} as const

export const affectedWords = {
  title: 'Ai bị ảnh hưởng',
  about:
    'So sánh chế độ của từng người theo quy định đang áp dụng và theo sửa đổi này. Không có gì được ghi lại; chỉ các sự việc từ ngày hiệu lực mới thay đổi.',
  ask: 'Xem ai bị ảnh hưởng',
  unit: 'Đơn vị',
  anyUnit: 'Mọi đơn vị',
  many: (inScope: number) =>
    `Trong phạm vi có ${formatNumber(inScope)} người: so sánh ở chế độ nền, có thể rời trang và quay lại xem.`,
  compare: 'So sánh ở chế độ nền',
  again: 'So sánh lại',
  running: 'Đang so sánh',
  askedAt: (instant: string) => `So sánh lúc ${formatInstant(instant)}, theo hồ sơ lúc đó.`,
  said: (people: number, compared: number) =>
    people === 0
      ? `Không ai trong ${formatNumber(compared)} người đã so sánh bị ảnh hưởng.`
      : `${formatNumber(people)} trong ${formatNumber(compared)} người đã so sánh bị ảnh hưởng.`,
  caption: 'Người bị ảnh hưởng',
  columns: {
    name: 'Họ và tên',
    unit: 'Đơn vị',
    kind: 'Chế độ',
    before: 'Đang áp dụng',
    after: 'Sau sửa đổi',
  },
  side: (dueOn: string | null, result: string | null) =>
    [...(dueOn === null ? [] : [formatDay(dueOn)]), result ?? 'chưa tính được'].join(': '),
  nothing: 'không có',
} as const
