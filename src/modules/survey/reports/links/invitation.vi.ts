/** What an invitation says, on a slip, in a letter and in a mail: one wording. */
import { deadlineInWords } from '../../../../shared/dates.ts'

/** Longer lists of units are shown on the phone. */
const MOST_NAMED = 4

/** The promise of docs/adr/0022, in words for whoever is asked. */
export const anonymity =
  'Phiếu trả lời không ghi họ tên, điện thoại hay giờ trả lời; hệ thống chỉ biết đường dẫn đã được dùng, không ai biết ông/bà đã chọn gì.'
export const single = 'Đường dẫn dùng một lần, đề nghị không chuyển cho người khác.'

export function unitsAsked(targets: readonly string[]): string {
  const named = targets.slice(0, MOST_NAMED).join('; ')
  const rest = targets.length - MOST_NAMED
  return rest > 0 ? `${named} và ${rest} đơn vị khác` : named
}

export const askedAbout = (targets: readonly string[]) =>
  targets.length === 1
    ? `Lấy ý kiến về: ${unitsAsked(targets)}.`
    : `Lấy ý kiến về ${targets.length} đơn vị: ${unitsAsked(targets)}.`

/** 'hết ngày 15/12/2025' */
export const untilWhen = (closesAt: string) => `Trả lời trước ${deadlineInWords(closesAt)}.`

export interface Addressee {
  fullName: string
  position: string
  workplace: string
}

/** 'Kính gửi: Ông/bà Nguyễn Văn A – Chủ tịch, UBND xã B' */
export function salutation({ fullName, position, workplace }: Addressee): string {
  const place = [position, workplace].filter((part) => part !== '').join(', ')
  return `Kính gửi: Ông/bà ${fullName}${place === '' ? '' : ` – ${place}`}`
}

export const invitationParagraphs = (title: string, targets: readonly string[], closesAt: string) => [
  `Trân trọng mời ông/bà tham gia “${title}”. ${askedAbout(targets)}`,
  `Ông/bà mở đường dẫn dưới đây, hoặc dùng máy ảnh của điện thoại quét mã QR, rồi trả lời lần lượt từng phiếu. ${untilWhen(closesAt)}`,
  anonymity,
]
