/** Báo cáo kết quả thực hiện: the on-time rate by all that tasks are told apart by, with how it is counted. */
import type { Call } from '../../../platform/http/call.ts'
import type { Cell, Column } from '../../../platform/office/table.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { formatPoints } from '../../../shared/points.ts'
import { isDemonstration } from '../../identity/index.ts'
import { ownLetterhead } from '../../organization/index.ts'
import { defineReportTemplate, printReport } from '../../templates/index.ts'
import type { printing } from '../contract/printing.ts'
import type { OnTime, RateRow } from '../contract.ts'
import { onTime } from '../queries/on-time.ts'

const columns: Column[] = [
  { title: 'Nội dung', kind: 'text', width: 32 },
  { title: 'Tính đúng hạn', kind: 'number', width: 8 },
  { title: 'Đúng hạn', kind: 'number', width: 8 },
  { title: 'Hoàn thành muộn', kind: 'number', width: 8 },
  { title: 'Quá hạn, chưa xong', kind: 'number', width: 8 },
  { title: 'Tỷ lệ đúng hạn', kind: 'percent', width: 9 },
  { title: 'Chờ xác nhận', kind: 'number', width: 8 },
  { title: 'Chưa đến hạn', kind: 'number', width: 8 },
  { title: 'Không tính', kind: 'number', width: 8 },
  { title: 'Được gia hạn', kind: 'number', width: 8 },
  { title: 'Bị trả lại', kind: 'number', width: 7 },
  { title: 'Ngày chậm bình quân', kind: 'points', places: 1, width: 8 },
  { title: 'Báo cáo định kỳ phải gửi', kind: 'number', width: 9 },
  { title: 'Báo cáo gửi đúng hạn', kind: 'number', width: 9 },
]

export const resultsTemplate = defineReportTemplate({
  key: 'directives.results',
  title: 'Báo cáo kết quả thực hiện nhiệm vụ được giao',
  about:
    'Tỷ lệ đúng hạn trong kỳ, theo đơn vị chủ trì, cơ quan giao, lĩnh vực, văn bản, tuổi nhiệm vụ và tháng; báo cáo định kỳ của việc thường xuyên ghi riêng.',
  columns,
  sampleRows: [['Toàn bộ', 23, 18, 2, 3, 782_600, 1, 7, 1, 2, 1, 45_000, 9, 8]],
  landscape: true,
})

/** The rate of one is kept in ten-thousandths: a percent of it has a hundred times as many. */
const percentOf = (rate: number | null): number | null => (rate === null ? null : rate * 100)

const rowOf = (name: string, row: RateRow): Cell[] => [
  ...[name, row.denominator, row.onTime, row.late, row.overdue, percentOf(row.rate), row.awaiting, row.notDue],
  ...[row.notCounted, row.extended, row.returned, row.averageDelay, row.reportsDue, row.reportsOnTime],
]

const named = (rows: readonly RateRow[], otherwise: string) =>
  rows.map((row) => (row.name === '' ? { ...row, name: otherwise } : row))

function rowsOf(result: OnTime): { rows: Cell[][]; strong: Set<number> } {
  const rows = [rowOf('Toàn bộ', result.whole)]
  const strong = new Set([0])
  const parts = [
    ['Theo đơn vị chủ trì', result.byUnit],
    ['Theo cơ quan giao', result.byGiver],
    ['Theo lĩnh vực', named(result.byField, 'Chưa ghi lĩnh vực')],
    ['Theo văn bản', named(result.byDocument, 'Văn bản ngoài phạm vi xem')],
    ['Theo tuổi nhiệm vụ', result.byAge],
    ['Theo tháng đến hạn', result.byMonth],
  ] as const
  for (const [title, part] of parts) {
    if (part.length === 0) continue
    strong.add(rows.length)
    rows.push([title, ...Array(columns.length - 1).fill(null)])
    rows.push(...part.map((row) => rowOf(row.name, row)))
  }
  return { rows, strong }
}

function leadOf({ whole }: OnTime): string[] {
  const { onTime: done, denominator, rate, averageDelay, giverDelay } = whole
  const days = (mean: number) => formatPoints(mean, 1)
  return [
    rate === null
      ? 'Trong kỳ không có nhiệm vụ nào đến hạn để tính.'
      : `Đúng hạn ${done}/${denominator} nhiệm vụ đến hạn, đạt ${formatPoints(rate * 100)}%.`,
    ...(averageDelay === null ? [] : [`Nhiệm vụ hoàn thành muộn chậm bình quân ${days(averageDelay)} ngày.`]),
    ...(giverDelay === null
      ? []
      : [
          `Cơ quan giao trả lời báo cáo bình quân sau ${days(giverDelay)} ngày; không tính vào thời gian của cơ quan chủ trì.`,
        ]),
  ]
}

const NOTES = [
  'Tỷ lệ đúng hạn = đúng hạn ÷ (đúng hạn + hoàn thành muộn + quá hạn chưa xong), tính theo ngày đến hạn trong kỳ. Đúng hạn: báo cáo được chấp nhận đã gửi không sau hạn đang có hiệu lực lúc đó; báo cáo bị trả lại thì tính theo báo cáo được chấp nhận.',
  'Gia hạn đề nghị sau ngày đến hạn không đổi kết quả. Việc thường xuyên, lệnh dừng, cho phép, việc hủy hoặc tạm dừng không tính.',
]

export async function resultsReport(call: Call, { form, ...asked }: InputOf<typeof printing.resultsReport>) {
  const result = await onTime(call, asked)
  return printReport(
    call,
    resultsTemplate,
    {
      ...(await ownLetterhead(call)),
      day: dayIn(call.now),
      title: 'BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ ĐƯỢC GIAO',
      subtitle: `Từ ${formatDay(result.from)} đến ${formatDay(result.to)}, tính đến ngày ${formatDay(result.asOf)}`,
      landscape: true,
      sample: await isDemonstration(call.tx),
      columns,
      ...rowsOf(result),
      lead: leadOf(result),
      notes: NOTES,
      signature: { role: 'THỦ TRƯỞNG ĐƠN VỊ', hint: '(Ký, ghi rõ họ tên, đóng dấu)' },
      recipients: ['Ủy ban nhân dân tỉnh;', 'Các cơ quan, đơn vị chủ trì;', 'Lưu: VT.'],
      name: `Ket qua nhiem vu ${result.from} ${result.to}`,
    },
    form,
  )
}
