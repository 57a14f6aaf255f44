/** What the minutes say, part by part. */
import { dayInWords } from '../../../platform/office/frame.ts'
import type { Block } from '../../../platform/office/paper.ts'
import { type Day, dayIn, formatInstant, formatTime } from '../../../shared/dates.ts'
import { formatPoints } from '../../../shared/points.ts'
import type { MinutesItem, MinutesState, MinutesVote } from '../rules/minutes.ts'

const DUTIES = { chair: 'Chủ tịch', deputy: 'Phó Chủ tịch', secretary: 'Thư ký', member: 'Ủy viên' } as const
const OUTCOMES = {
  kept: 'giữ nguyên kết quả thẩm định',
  agreed: 'chấp nhận đề nghị của đơn vị',
  corrected: 'điều chỉnh số liệu',
  abstained: 'không có ý kiến',
} as const
const STANDING = {
  decided: '',
  'below-quorum': 'chưa đủ thành viên tham gia',
  tie: 'số phiếu ngang nhau',
  'no-majority': 'chưa phương án nào quá nửa',
  open: 'chưa đủ phiếu',
} as const

/** '8 giờ 00, ngày 24 tháng 11 năm 2026'. */
function momentInWords(instant: string): string {
  const [hour = '', minute = ''] = formatTime(instant).split(':')
  return `${Number(hour)} giờ ${minute}, ${dayInWords(dayIn(new Date(instant)) as Day)}`
}

const pointsIn = (points: number | null) => (points === null ? '' : `${formatPoints(points)} điểm`)
/** What people wrote, without the stop they may have put: the line has its own. */
const unstopped = (text: string) => text.trim().replace(/\.+$/, '')
const joined = (...parts: string[]) => parts.filter((part) => part !== '').join(', ')

const whoIs = ({ name, position, unitName, duty, hasVote, note }: MinutesState['members'][number]) =>
  `${joined(name, position, unitName)} – ${DUTIES[duty]}${hasVote ? '' : ' (không biểu quyết)'}${note === '' ? '' : `; ${note}`}`

function opening({ council, session, members, quorum, presiding, secretary }: MinutesState): Block[] {
  const decision = `Quyết định số ${council.decisionNumber} ${dayInWords(council.decisionDay as Day)}`
  if (session.form === 'writing')
    return [
      {
        paragraph: `Căn cứ ${decision} thành lập ${council.name}, thư ký Hội đồng tổng hợp ý kiến bằng văn bản của các thành viên như sau:`,
      },
      { heading: '1. Thời hạn và thành viên được lấy ý kiến' },
      {
        paragraph: `Lấy ý kiến từ ${momentInWords(session.heldAt)} đến ${momentInWords(session.endsAt ?? session.heldAt)}.`,
      },
      ...members.map((member) => ({ point: whoIs(member) })),
    ]
  const present = members.filter(({ isPresent }) => isPresent === true)
  const absent = members.filter(({ isPresent }) => isPresent !== true)
  return [
    { paragraph: `Thời gian bắt đầu: ${momentInWords(session.openedAt ?? session.heldAt)}.` },
    ...(session.place === '' ? [] : [{ paragraph: `Địa điểm: ${session.place}.` }]),
    {
      paragraph: `Căn cứ: ${decision} thành lập ${council.name}.`,
    },
    { heading: '1. Thành phần' },
    { paragraph: `Có mặt ${quorum.present}/${quorum.base} thành viên biểu quyết (cần ít nhất ${quorum.needed}):` },
    ...present.map((member) => ({ point: whoIs(member) })),
    ...(absent.length === 0 ? [] : [{ paragraph: 'Vắng mặt:' }]),
    ...absent.map((member) => ({ point: whoIs(member) })),
    {
      paragraph: `${joined(`Chủ tọa: ${presiding ?? '..............'}`, `Thư ký: ${secretary ?? '..............'}`)}.`,
    },
  ]
}

const voteRow = ({ name, outcome, inputsInWords, points, reason, enteredByName }: MinutesVote): string[] => [
  name,
  joined(OUTCOMES[outcome], outcome === 'abstained' ? '' : pointsIn(points), inputsInWords),
  [reason, enteredByName === null ? '' : `(${enteredByName} ghi ý kiến nói tại phiên họp)`].filter(Boolean).join(' '),
]

function resultOf(item: MinutesItem): string {
  const { decision, status, postponedReason, standing, byChair } = item
  if (decision) {
    const how = byChair ? 'số phiếu ngang nhau, theo phía có phiếu của người chủ trì' : `${decision.votes} phiếu`
    const what = joined(OUTCOMES[decision.outcome], decision.inputsInWords, pointsIn(decision.points))
    return `Quyết định: ${what} (${how}). ${decision.words}`
  }
  if (status === 'postponed') return `Chuyển sang phiên sau: ${unstopped(postponedReason)}.`
  return `Chưa quyết định: ${STANDING[standing]}.`
}

function itemBlocks(item: MinutesItem, at: number): Block[] {
  const { code, title, maxPoints, unitName, reason, said, votes, leftOut, present, base, needed, majority } = item
  return [
    { heading: `2.${at + 1}. ${unitName}: tiêu chí ${code}. ${title} (tối đa ${formatPoints(maxPoints)} điểm)` },
    ...(reason === '' ? [] : [{ paragraph: `Lý do đưa ra Hội đồng: ${unstopped(reason)}.` }]),
    ...said.map((one) => ({
      point: `${one.handInWords}${one.outcomeInWords === 'tự chấm' ? '' : ` (${one.outcomeInWords})`}: ${joined(pointsIn(one.points), unstopped(one.words))}. Người ghi: ${one.byName}.`,
    })),
    ...(leftOut.length === 0
      ? []
      : [{ paragraph: `Vắng vì là đơn vị mình, không biểu quyết: ${leftOut.join(', ')}.` }]),
    {
      paragraph: `Tham gia biểu quyết: ${present}/${base} thành viên (cần ít nhất ${needed}); phương án được chọn khi có ít nhất ${majority} phiếu.`,
    },
    ...(votes.length === 0
      ? []
      : [{ head: ['Thành viên', 'Ý kiến', 'Lý do'], rows: votes.map(voteRow), widths: [26, 38, 36] }]),
    { paragraph: resultOf(item) },
  ]
}

export function minutesBlocks(state: MinutesState): Block[] {
  const { items, session } = state
  const isMeeting = session.form === 'meeting'
  const decided = items.filter(({ status }) => status === 'decided').length
  const postponed = items.filter(({ status }) => status === 'postponed').length
  const ended = session.closedAt === null ? '..............' : momentInWords(session.closedAt)
  return [
    ...opening(state),
    { heading: isMeeting ? '2. Nội dung, biểu quyết và quyết định' : '2. Ý kiến và quyết định' },
    ...items.flatMap(itemBlocks),
    { heading: '3. Kết luận' },
    {
      paragraph: `Hội đồng xem xét ${items.length} nội dung, quyết định ${decided}${postponed === 0 ? '' : `, chuyển sang phiên sau ${postponed}`}. Các quyết định có hiệu lực theo biên bản này.`,
    },
    ...(session.conclusion === '' ? [] : [{ paragraph: session.conclusion }]),
    {
      paragraph: isMeeting
        ? `Cuộc họp kết thúc vào ${ended}. Biên bản đã được thông qua tại phiên họp./.`
        : `Việc tổng hợp ý kiến hoàn thành vào ${ended}${session.endsAt === null ? '' : ` (hạn lấy ý kiến ${formatInstant(session.endsAt)})`}./.`,
    },
  ]
}
