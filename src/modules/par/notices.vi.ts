/** What the PAR Index tells people, in words: one line what it is, one or two sentences what to do and until when. */
import { deadlineInWords, formatInstant } from '../../shared/dates.ts'
import type { UnitStage } from './rules/rounds/extension.ts'
import type { Moment, RemindedStage, Reminder } from './rules/rounds/reminders.ts'
import type { LeftCause } from './rules/rounds/taking-part.ts'
import { type StageWindow, stageInWords } from './rules/rounds/windows.ts'
import { type AssessmentStatus, statusInWords } from './rules/sheets/assessment-state.ts'

const stageOf: Record<RemindedStage, string> = { ...stageInWords, supplement: 'bổ sung phiếu bị trả lại' }

/** What is still owed, after “phiếu của …”. */
const owedOf: Record<RemindedStage, string> = {
  'self-assessment': 'chưa gửi thẩm định',
  supplement: 'bị trả lại, chưa gửi lại',
  appraisal: 'chưa kết thúc thẩm định',
  explanation: 'chưa gửi giải trình',
  'second-appraisal': 'chưa kết thúc thẩm định lần hai',
  publication: 'chưa công bố',
}

/** With a count, where something is left to the reader's own unit. */
function owed({ stage, criteria = 0 }: Reminder): string {
  if (criteria === 0) return owedOf[stage]
  return stage === 'second-appraisal'
    ? `còn ${criteria} giải trình cơ quan mình chưa trả lời`
    : `còn ${criteria} tiêu chí cơ quan mình chưa thẩm định`
}

const NAMED = 5

/** 'Sở Y tế, Sở Tài chính và 10 đơn vị khác'. */
function unitsInWords(names: readonly string[]): string {
  const shown = names.slice(0, NAMED)
  const left = names.length - shown.length
  if (left > 0) return `${shown.join(', ')} và ${left} đơn vị khác`
  const last = shown.at(-1) ?? ''
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} và ${last}` : last
}

const leftInWords = (days: number) => (days === 0 ? 'Hôm nay hết hạn' : `Còn ${days} ngày hết hạn`)

const headline: Record<Moment, (reminder: Reminder) => string> = {
  closing: ({ stage, daysLeft }) => `${leftInWords(daysLeft)} ${stageOf[stage]}`,
  opened: ({ stage }) => `Bắt đầu ${stageOf[stage]}`,
  closed: ({ stage }) => `Đã hết hạn ${stageOf[stage]}`,
}

const sentence: Record<Moment, (reminder: Reminder, units: string) => string> = {
  closing: (reminder, units) =>
    `Phiếu của ${units} ${owed(reminder)}; hạn cuối: ${deadlineInWords(reminder.closesAt)}.`,
  opened: ({ opensAt, closesAt, criteria = 0 }, units) =>
    `Thời hạn từ ${formatInstant(opensAt)} đến ${deadlineInWords(closesAt)}, với phiếu của ${units}${criteria > 0 ? ` (${criteria} tiêu chí của cơ quan mình)` : ''}.`,
  closed: (reminder, units) =>
    `Phiếu của ${units} ${owed(reminder)}; đã hết hạn (${deadlineInWords(reminder.closesAt)}). Nếu cần thêm thời gian, đề nghị cơ quan chủ trì kỳ đánh giá gia hạn.`,
}

const pressing: Record<Moment, number> = { closing: 0, opened: 1, closed: 2 }

/** All that one person is reminded of in one stage, the most pressing first. */
export function reminderWords(roundName: string, reminders: readonly Reminder[]): { title: string; body: string } {
  const ordered = reminders.toSorted(
    (a, b) => pressing[a.moment] - pressing[b.moment] || Date.parse(a.closesAt) - Date.parse(b.closesAt),
  )
  const [first] = ordered
  const lines = ordered.map((reminder) =>
    sentence[reminder.moment](reminder, unitsInWords(reminder.sheets.map(({ unitName }) => unitName))),
  )
  return { title: first ? headline[first.moment](first) : '', body: [`${roundName}.`, ...lines].join('\n') }
}

const until = (closesAt: string | null) => (closesAt === null ? '' : `Hạn gửi lại: ${deadlineInWords(closesAt)}. `)
/** What an official wrote ends as a sentence, whether he ended it or not. */
const ended = (text: string) => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)

export const events = {
  returned: (unitName: string, reason: string, closesAt: string | null, codes: readonly string[] = []) => ({
    title: `Phiếu của ${unitName} bị trả lại để bổ sung`,
    body: `${until(closesAt)}Lý do: ${ended(reason)}${codes.length === 0 ? '' : ` Tiêu chí cần bổ sung: ${codes.join(', ')}.`}`,
  }),
  appraised: (unitName: string, explanation: StageWindow | undefined) => ({
    title: `Đã thẩm định lần một xong phiếu của ${unitName}`,
    body: explanation
      ? `Xem điểm thẩm định từng tiêu chí. Thời hạn giải trình: từ ${formatInstant(explanation.opensAt)} đến ${deadlineInWords(explanation.closesAt)}; tiêu chí không giải trình được coi là chấp nhận.`
      : 'Xem điểm thẩm định từng tiêu chí.',
  }),
  explained: (unitName: string, codes: readonly string[]) => ({
    title: `${unitName} đã gửi giải trình`,
    body:
      codes.length === 0
        ? 'Đơn vị chấp nhận mọi kết quả thẩm định lần một. Hãy chốt phiếu.'
        : `Tiêu chí đề nghị xem lại: ${codes.join(', ')}. Hãy thẩm định lần hai trong thời hạn.`,
  }),
  settled: (unitName: string, points: string, index: string) => ({
    title: `Đã thẩm định xong phiếu của ${unitName}`,
    body: `Kết quả: ${points} điểm, chỉ số ${index} %. Xem điểm từng tiêu chí; thứ hạng có khi công bố.`,
  }),
  message: (unitName: string, code: string, name: string, text: string) => ({
    title: `${unitName}: trao đổi về tiêu chí ${code}`,
    body: `${name}: ${text}`,
  }),
  extended: (unitName: string, stage: UnitStage, extendedTo: string, reason: string) => ({
    title: `${unitName} được gia hạn ${stageInWords[stage]}`,
    body: `Hạn mới: ${deadlineInWords(extendedTo)}. Lý do: ${ended(reason)}`,
  }),
  extensionWithdrawn: (unitName: string, stage: UnitStage, reason: string) => ({
    title: `${unitName} không còn được gia hạn ${stageInWords[stage]}`,
    body: `Áp dụng lại thời hạn chung của kỳ. Lý do: ${ended(reason)}`,
  }),
  left: (unitName: string, cause: LeftCause, reason: string) => ({
    title: cause === 'absent' ? `${unitName} được ghi là không nộp phiếu` : `${unitName} không xếp hạng trong kỳ này`,
    body: `Đơn vị không có hạng, không tính điểm 0. Lý do: ${ended(reason)} Nếu chưa đúng, hãy liên hệ Sở Nội vụ.`,
  }),
  rejoined: (unitName: string) => ({
    title: `${unitName} được đưa trở lại kỳ đánh giá`,
    body: 'Phiếu mở lại với số liệu đã nhập. Hãy kiểm tra thời hạn và gửi thẩm định.',
  }),
  exempted: (unitName: string, codes: readonly string[], reason: string) => ({
    title: `Tiêu chí không áp dụng cho ${unitName}: ${codes.join(', ')}`,
    body: `Không tính vào điểm tối đa của đơn vị. Lý do: ${ended(reason)}`,
  }),
  lifted: (unitName: string, codes: readonly string[]) => ({
    title: `Áp dụng lại tiêu chí cho ${unitName}: ${codes.join(', ')}`,
    body: 'Tiêu chí tính lại vào điểm tối đa của đơn vị. Hãy nhập số liệu và tài liệu còn thiếu.',
  }),
  reopened: (unitName: string, status: AssessmentStatus, reason: string) => ({
    title: `Mở lại thẩm định phiếu của ${unitName}`,
    body: `Phiếu trở về trạng thái “${statusInWords[status]}”. Lý do: ${ended(reason)} Điểm thẩm định của phiếu có thể thay đổi.`,
  }),
}

/** What people of one unit are told by each other. */
export const inside = {
  assigned: (by: string, unitName: string, codes: readonly string[], due: string | null, note: string) => ({
    title: `Được giao chấm ${codes.length} tiêu chí${due === null ? '' : `, hạn ${due}`}`,
    body: [`${by} giao chấm điểm tiêu chí ${codes.join(', ')} của ${unitName}.`, note && ended(note)]
      .filter(Boolean)
      .join(' '),
  }),
  sentBack: (by: string, unitName: string, code: string, comment: string) => ({
    title: `Lãnh đạo trả lại tiêu chí ${code}`,
    body: `${by} trả lại tiêu chí ${code} của ${unitName}: ${ended(comment)}`,
  }),
  claimSentBack: (by: string, unitName: string, comment: string) => ({
    title: 'Lãnh đạo trả lại điểm thưởng, điểm trừ',
    body: `${by} trả lại điểm thưởng, điểm trừ của ${unitName}: ${ended(comment)}`,
  }),
  approved: (by: string, unitName: string) => ({
    title: `Lãnh đạo đã duyệt toàn bộ phiếu của ${unitName}`,
    body: `${by} đã duyệt mọi tiêu chí; phiếu gửi thẩm định được.`,
  }),
  submitted: (by: string, unitName: string, at: string) => ({
    title: `Đã gửi thẩm định phiếu của ${unitName}`,
    body: `${by} gửi lúc ${at}. Phiếu chỉ sửa được nữa khi được trả lại để bổ sung.`,
  }),
}
