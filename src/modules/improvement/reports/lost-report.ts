/** The report of lost points on paper, in Excel, and in Word from the office's template: one description of the rows. */
import type { Call } from '../../../platform/http/call.ts'
import type { Cell, Column } from '../../../platform/office/table.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { letterheadOn, unitName } from '../../organization/index.ts'
import { defineReportTemplate, printReport, type Report, type ReportForm } from '../../templates/index.ts'
import type { LostReport, LostSum } from '../contract.ts'
import { lostReport, type ReportAsked } from '../queries/lost-report.ts'
import { reportParts, whatBecame } from '../rules/plan-words.ts'

const columns: Column[] = [
  { title: 'Nội dung', kind: 'text', width: 46 },
  { title: 'Điểm mất', kind: 'points', width: 10 },
  { title: 'Số điểm mất (tiêu chí)', kind: 'number', width: 10 },
  { title: 'Số đơn vị', kind: 'number', width: 8 },
  { title: 'Mới mất', kind: 'number', width: 8, group: 'So với năm trước' },
  { title: 'Lấy lại một phần', kind: 'number', width: 9, group: 'So với năm trước' },
  { title: 'Mất lại', kind: 'number', width: 8, group: 'So với năm trước' },
  { title: 'Đủ giải pháp', kind: 'number', width: 8, group: 'Khắc phục' },
  { title: 'Hoàn thành', kind: 'number', width: 8, group: 'Khắc phục' },
  { title: 'Quá hạn', kind: 'number', width: 8, group: 'Khắc phục' },
]

export const lostTemplate = defineReportTemplate({
  key: 'improvement.lost-points',
  title: 'Báo cáo điểm mất và kết quả khắc phục',
  about: 'Điểm mất trong một năm cộng theo đơn vị, lĩnh vực, nguyên nhân và tiêu chí, đã khắc phục đến đâu.',
  columns,
  sampleRows: [
    ['Tổng số', 125_000, 12, 2, 5, 4, 3, 10, 6, 1],
    ['Sở Mẫu A', 75_000, 7, 1, 3, 2, 2, 6, 4, 0],
  ],
  landscape: true,
})

const rowOf = (sum: LostSum): Cell[] => [
  sum.name,
  ...[sum.lost, sum.rows, sum.units, sum.isNew, sum.partly, sum.again, sum.filled, sum.done, sum.overdue],
]

const partsOf = (report: LostReport) => [
  { name: reportParts.unit, rows: report.byUnit.map(rowOf) },
  { name: reportParts.area, rows: report.byArea.map(rowOf) },
  { name: reportParts.cause, rows: report.byCause.map(rowOf) },
  { name: reportParts.criterion, rows: report.byCriterion.map(rowOf) },
]

const notesOf = ({ before, year }: LostReport): string[] =>
  before === null || year === null ? [] : [whatBecame(year - 1, before)]

/** Under the name of whoever draws it up: a unit reports its own, the department the province's. */
async function letterheadFor({ tx, now, actor: { unitId } }: Call) {
  if (unitId === null) return { agency: '', place: '' }
  const letterhead = await letterheadOn(tx, unitId, dayIn(now))
  // A unit that has ended still closes what it began, under its last name.
  return letterhead ?? { agency: (await unitName(tx, unitId, dayIn(now))) ?? '', place: '' }
}

async function printable(call: Call, report: LostReport): Promise<Report & { name: string }> {
  const rows: Cell[][] = [rowOf({ ...report.total, name: 'Tổng số' })]
  const strong = new Set([0])
  for (const part of partsOf(report)) {
    strong.add(rows.length)
    rows.push([part.name, ...Array(columns.length - 1).fill(null)], ...part.rows)
  }
  return {
    ...(await letterheadFor(call)),
    day: dayIn(call.now),
    title: 'BÁO CÁO ĐIỂM MẤT VÀ KẾT QUẢ KHẮC PHỤC',
    subtitle: `Chỉ số cải cách hành chính năm ${report.year ?? ''}${report.blockName === null ? '' : `, ${report.blockName}`}`,
    sample: report.isSample,
    landscape: true,
    columns,
    rows,
    strong,
    notes: notesOf(report),
    signature: { role: 'NGƯỜI LẬP BÁO CÁO', hint: '(Ký, ghi rõ họ tên)', name: call.actor.fullName },
    name: `Diem mat CCHC ${report.year ?? ''}`,
  }
}

export const printedReport = (form: Exclude<ReportForm, 'xlsx'>) => async (call: Call, asked: ReportAsked) =>
  printReport(call, lostTemplate, await printable(call, await lostReport(call, asked)), form)

/** A sheet for each part, so that each can be sorted by itself. */
export async function reportWorkbook(call: Call, asked: ReportAsked): Promise<Download> {
  const report = await lostReport(call, asked)
  const { name, ...table } = await printable(call, report)
  const sheets = partsOf(report).map((part) => ({
    ...table,
    name: part.name,
    title: part.name.toUpperCase(),
    rows: part.rows,
    strong: new Set<number>(),
  }))
  return { name: `${name}.xlsx`, mediaType: XLSX, content: { make: () => workbook({ at: call.now, sheets }) } }
}
