/** The report of lost points on paper, in Word and in Excel: one description of the rows, every form. */
import type { Call } from '../../../platform/http/call.ts'
import { PDF, tablePdf } from '../../../platform/office/pdf.ts'
import type { Cell, Column, Table } from '../../../platform/office/table.ts'
import { DOCX, tableDocx } from '../../../platform/office/word.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { unitOn } from '../../organization/index.ts'
import { letterheadOf } from '../../par/index.ts'
import type { LostReport, LostSum } from '../contract.ts'
import { lostReport, type ReportAsked } from '../queries/lost-report.ts'

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

const rowOf = (sum: LostSum): Cell[] => [
  sum.name,
  ...[sum.lost, sum.rows, sum.units, sum.isNew, sum.partly, sum.again, sum.filled, sum.done, sum.overdue],
]

const partsOf = (report: LostReport) => [
  { name: 'Theo đơn vị', rows: report.byUnit.map(rowOf) },
  { name: 'Theo lĩnh vực', rows: report.byArea.map(rowOf) },
  { name: 'Theo nguyên nhân', rows: report.byCause.map(rowOf) },
  { name: 'Theo tiêu chí', rows: report.byCriterion.map(rowOf) },
]

const notesOf = ({ before, year }: LostReport): string[] =>
  before === null || year === null
    ? []
    : [
        `Trong ${before.rows} điểm mất của năm ${year - 1}: lấy lại ${before.regained}, lấy lại một phần ${before.partly}, mất lại ${before.again}, không so được ${before.unknown}.`,
      ]

interface Head {
  agency: string
  above?: string
  place: string
}

function tableOf(report: LostReport, head: Head): Table & Head {
  const rows: Cell[][] = [rowOf({ ...report.total, name: 'Tổng số' })]
  const strong = new Set([0])
  for (const part of partsOf(report)) {
    strong.add(rows.length)
    rows.push([part.name, ...Array(columns.length - 1).fill(null)], ...part.rows)
  }
  return {
    ...head,
    title: 'BÁO CÁO ĐIỂM MẤT VÀ KẾT QUẢ KHẮC PHỤC',
    subtitle: `Chỉ số cải cách hành chính năm ${report.year ?? ''}${report.blockName === null ? '' : `, ${report.blockName}`}`,
    sample: report.isSample,
    landscape: true,
    ...{ columns, rows, strong },
    notes: notesOf(report),
  }
}

/** Under the name of whoever draws it up: a unit reports its own, the department the province's. */
async function headOf({ tx, now, actor }: Call): Promise<Head> {
  const unit = actor.unitId === null ? null : await unitOn(tx, actor.unitId, dayIn(now))
  const parent = unit?.parentId == null ? null : await unitOn(tx, unit.parentId, dayIn(now))
  return unit ? letterheadOf(unit, parent) : { agency: '', place: '' }
}

async function drawnUp(call: Call, asked: ReportAsked) {
  const report = await lostReport(call, asked)
  const table = tableOf(report, await headOf(call))
  const file = (ending: string) => `Diem mat CCHC ${report.year ?? ''}.${ending}`
  const signature = { role: 'NGƯỜI LẬP BÁO CÁO', hint: '(Ký, ghi rõ họ tên)', name: call.actor.fullName }
  return { report, table, file, framed: { ...table, signature, day: dayIn(call.now), at: call.now } }
}

export async function reportPdf(call: Call, asked: ReportAsked): Promise<Download> {
  const { framed, file } = await drawnUp(call, asked)
  return { name: file('pdf'), mediaType: PDF, inline: true, content: { make: () => tablePdf(framed) } }
}

export async function reportDocx(call: Call, asked: ReportAsked): Promise<Download> {
  const { framed, file } = await drawnUp(call, asked)
  return { name: file('docx'), mediaType: DOCX, content: { make: () => tableDocx(framed) } }
}

export async function reportWorkbook(call: Call, asked: ReportAsked): Promise<Download> {
  const { report, table, file } = await drawnUp(call, asked)
  const sheets = partsOf(report).map(({ name, rows }) => ({
    ...table,
    ...{ name, title: name.toUpperCase(), rows, strong: new Set<number>() },
  }))
  return { name: file('xlsx'), mediaType: XLSX, content: { make: () => workbook({ at: call.now, sheets }) } }
}
