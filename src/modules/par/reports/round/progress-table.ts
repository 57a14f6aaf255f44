/** Where each unit of a round stands: scored, sent, late. */
import type { Column } from '../../../../platform/office/table.ts'
import type { AssessmentSummary } from '../../contract.ts'
import type { ReportBody } from './block-tables.ts'

const STATUS: Record<AssessmentSummary['status'], string> = {
  draft: 'Đang tự chấm',
  submitted: 'Đã gửi thẩm định',
  returned: 'Trả lại để bổ sung',
  appraised: 'Đã thẩm định lần một',
  explained: 'Đã giải trình',
  settled: 'Đã thẩm định xong',
  published: 'Đã công bố',
  left: 'Không tham gia xếp hạng',
}

export const PROGRESS_COLUMNS: readonly Column[] = [
  { title: 'Khối', kind: 'text', width: 18 },
  { title: 'Đơn vị', kind: 'text', width: 32 },
  { title: 'Trạng thái', kind: 'text', width: 18 },
  { title: 'Phải chấm', kind: 'number', width: 8, group: 'Số tiêu chí' },
  { title: 'Đã chấm', kind: 'number', width: 8, group: 'Số tiêu chí' },
  { title: 'Có minh chứng', kind: 'number', width: 8, group: 'Số tiêu chí' },
  { title: 'Đã thẩm định', kind: 'number', width: 8, group: 'Số tiêu chí' },
  { title: 'Hạn gửi', kind: 'instant', width: 14 },
  { title: 'Gửi lúc', kind: 'instant', width: 14 },
  { title: 'Ghi chú', kind: 'text', width: 16 },
]

const isOwing = ({ status }: AssessmentSummary) => status === 'draft' || status === 'returned'
const DAY = 24 * 60 * 60 * 1000

function noteOf(sheet: AssessmentSummary, now: Date): string {
  const { closesAt, submittedAt } = sheet
  if (sheet.status === 'left' || closesAt === null) return ''
  const closed = new Date(closesAt)
  if (isOwing(sheet) && now > closed)
    return `Quá hạn ${Math.max(1, Math.floor((now.getTime() - closed.getTime()) / DAY))} ngày`
  if (submittedAt !== null && new Date(submittedAt) > closed) return 'Gửi sau hạn'
  return ''
}

export function progressTable(sheets: readonly AssessmentSummary[], now: Date): ReportBody {
  const rows = sheets.map((sheet) => ({ sheet, note: noteOf(sheet, now) }))
  const taking = rows.filter(({ sheet }) => sheet.status !== 'left')
  const sent = taking.filter(({ sheet }) => !isOwing(sheet)).length
  const late = taking.filter(({ note }) => note.startsWith('Quá hạn')).length
  return {
    columns: PROGRESS_COLUMNS,
    rows: rows.map(({ sheet, note }) => [
      sheet.blockName,
      sheet.unitName,
      STATUS[sheet.status],
      sheet.toScore,
      sheet.scored,
      sheet.withEvidence,
      sheet.appraised,
      sheet.closesAt,
      sheet.submittedAt,
      note,
    ]),
    lead: [
      `${taking.length} đơn vị tham gia: ${sent} đơn vị đã gửi, ${taking.length - sent} đơn vị chưa gửi, trong đó ${late} đơn vị quá hạn.`,
    ],
  }
}
