/** Words of the regulation on giving tasks. */
import { formatDay, formatInstant } from '../../../shared/dates.ts'
import { formatNumber } from '../../../shared/vietnamese.ts'
import type { Regulation } from '../rules/regulation.ts'

const count = (value: number) => formatNumber(value, 0)
const extendedBy: Readonly<Record<Regulation['extendedBy'], string>> = {
  giver: 'Cơ quan giao nhiệm vụ',
  province: 'Chỉ người giao việc của cả tỉnh',
}
const onDayOff: Readonly<Record<Regulation['onDayOff'], string>> = {
  stays: 'Giữ nguyên ngày đó',
  'next-working-day': 'Tính đến hết ngày làm việc tiếp theo',
}

export const regulationWords = {
  title: 'Quy định về giao việc',
  about: 'Áp dụng cho nhiệm vụ của cả tỉnh. Thay đổi chỉ dùng cho những ngày đặt ra sau đó; hạn đã giao giữ nguyên.',
  inForce: 'Đang áp dụng',
  coming: (day: string) => `Sẽ áp dụng từ ${formatDay(day)}`,
  history: 'Các lần thay đổi',
  version: (version: number) => `Lần ${count(version)}`,
  /** The version the program came with holds for whatever was before. */
  begin: 'từ khi dùng chương trình',
  from: (day: string) => `từ ${formatDay(day)}`,
  by: (name: string, at: string) => `${name}, ${formatInstant(at)}`,
  facts: {
    daysToAccept: 'Tiếp nhận hoặc nêu ý kiến',
    within: (days: number) => `trong ${count(days)} ngày từ ngày giao`,
    remindBefore: 'Nhắc trước hạn',
    remindAfter: 'Nhắc sau khi quá hạn',
    days: (days: readonly number[]) => (days.length === 0 ? 'không nhắc' : `${days.map(count).join(', ')} ngày`),
    extendedBy: 'Ai được gia hạn',
    onDayOff: 'Hạn rơi vào ngày nghỉ',
    daysOff: 'Ngày nghỉ lễ, nghỉ bù đã nhập',
    off: (days: readonly string[]) => days.map(formatDay).join(', '),
    noneOff: 'chưa nhập ngày nào',
    ground: 'Văn bản quy định',
    reason: 'Lý do',
  },
  extendedBy,
  onDayOff,
  change: 'Thay đổi quy định',
  changeAbout: 'Bản đang áp dụng vẫn được lưu. Hạn đã giao, đã gia hạn không tính lại.',
  save: 'Lưu quy định mới',
  saved: 'Đã lưu quy định',
  close: 'Đóng',
  cancel: 'Thôi',
  fields: {
    validFrom: 'Áp dụng từ ngày',
    dayMissing: 'Hãy chọn ngày.',
    daysToAccept: 'Số ngày để tiếp nhận hoặc nêu ý kiến',
    daysToAcceptBad: 'Hãy nhập từ 0 đến 90.',
    remindBefore: 'Nhắc trước hạn (số ngày, cách nhau bằng dấu phẩy)',
    remindAfter: 'Nhắc sau khi quá hạn (số ngày, cách nhau bằng dấu phẩy)',
    remindBad: 'Hãy nhập các số ngày từ 1 đến 90, không quá 10 số, cách nhau bằng dấu phẩy.',
    extendedBy: 'Ai được gia hạn',
    onDayOff: 'Khi ngày cuối của thời hạn là ngày nghỉ',
    daysOff: 'Ngày nghỉ lễ, nghỉ bù (mỗi dòng một ngày)',
    daysOffHint: 'Thứ Bảy và Chủ nhật luôn là ngày nghỉ, không cần nhập.',
    dayBad: (line: string) => `“${line}” không phải là ngày. Hãy nhập như 30/04/2026.`,
    ground: 'Văn bản quy định (không bắt buộc)',
    groundHint: 'Số, ngày, cơ quan ban hành.',
    reason: 'Lý do thay đổi',
    short: 'Hãy ghi rõ lý do (từ 5 ký tự).',
  },
} as const
