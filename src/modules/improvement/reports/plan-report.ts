/** The plan of a unit on paper, in Word and in Excel: one description of its rows. */
import type { Call } from '../../../platform/http/call.ts'
import type { Frame } from '../../../platform/office/frame.ts'
import { PDF, tablePdf } from '../../../platform/office/pdf.ts'
import type { Cell, Column, Table } from '../../../platform/office/table.ts'
import { DOCX, tableDocx } from '../../../platform/office/word.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import { formatPoints } from '../../../shared/points.ts'
import { unitOn } from '../../organization/index.ts'
import { letterheadOf } from '../../par/index.ts'
import type { LostPoint, Plan } from '../contract.ts'
import { onePlan } from '../queries/one-plan.ts'
import { standingInWords, stateInWords, statusInWords, whoMends, whyLost } from '../rules/plan-words.ts'

const columns: Column[] = [
  { title: 'Mã', kind: 'text', width: 7 },
  { title: 'Tiêu chí', kind: 'text', width: 26 },
  { title: 'Điểm tối đa', kind: 'points', width: 7 },
  { title: 'Điểm đạt', kind: 'points', width: 7 },
  { title: 'Điểm mất', kind: 'points', width: 7 },
  { title: 'So với năm trước', kind: 'text', width: 10 },
  { title: 'Nguyên nhân', kind: 'text', width: 24 },
  { title: 'Giải pháp', kind: 'text', width: 28 },
  { title: 'Chịu trách nhiệm', kind: 'text', width: 16 },
  { title: 'Thời hạn', kind: 'day', width: 10 },
  { title: 'Tiến độ', kind: 'text', width: 13 },
]

const progressOf = ({ state, percent }: LostPoint) =>
  state === 'doing' ? `${stateInWords.doing} (${percent}%)` : stateInWords[state]

const rowOf = (row: LostPoint): Cell[] => [
  row.code,
  row.title,
  row.criterionId === null ? null : row.maxPoints,
  row.points,
  row.lost,
  standingInWords[row.standing],
  whyLost(row),
  row.remedy,
  whoMends(row),
  row.dueOn,
  progressOf(row),
]

/** Rows under their field, with what the field loses. */
function rowsOf(plan: Plan): { rows: Cell[][]; strong: Set<number> } {
  const rows: Cell[][] = []
  const strong = new Set<number>()
  const lost = plan.lostPoints.filter((row) => row.lost > 0)
  for (const [area, own] of Map.groupBy(lost, (row) => row.area)) {
    const sum = own.reduce((total, row) => total + row.lost, 0)
    strong.add(rows.length)
    rows.push([null, area === '' ? 'Điểm trừ' : area, null, null, sum, ...Array(6).fill(null)])
    rows.push(...own.map(rowOf))
  }
  strong.add(rows.length)
  rows.push([null, 'Tổng cộng', null, null, plan.lost, ...Array(6).fill(null)])
  return { rows, strong }
}

function notesOf({ result, status, approvedByName, approvedAt, decisionNumber, decisionDay }: Plan): string[] {
  const shown = (value: number) => formatPoints(value, result.decimals)
  const approved =
    status === 'approved' && approvedAt !== null
      ? `Kế hoạch do ${approvedByName} duyệt ngày ${formatDay(dayIn(new Date(approvedAt)))}.`
      : `Kế hoạch: ${statusInWords[status].toLowerCase()}.`
  return [
    `Kết quả công bố theo Quyết định số ${decisionNumber} ngày ${formatDay(decisionDay)}: ${shown(result.points)} trên ${shown(result.applicableMax)} điểm áp dụng, điểm thưởng ${shown(result.bonus)}, điểm trừ ${shown(result.penalty)}; Chỉ số ${shown(result.index)}%, xếp hạng ${result.rank}/${result.of}.`,
    approved,
  ]
}

async function framed({ tx, now }: Call, plan: Plan): Promise<Frame & Table> {
  const unit = await unitOn(tx, plan.unitId, `${plan.year}-12-31`)
  const parent = unit?.parentId == null ? null : await unitOn(tx, unit.parentId, `${plan.year}-12-31`)
  const letterhead = unit ? letterheadOf(unit, parent) : { agency: plan.unitName, place: '' }
  return {
    ...letterhead,
    day: dayIn(now),
    title: 'KẾ HOẠCH KHẮC PHỤC ĐIỂM MẤT',
    subtitle: `Chỉ số cải cách hành chính năm ${plan.year} của ${plan.unitName}`,
    landscape: true,
    sample: plan.isSample,
    columns,
    ...rowsOf(plan),
    notes: notesOf(plan),
    signature: { role: 'THỦ TRƯỞNG ĐƠN VỊ', hint: '(Ký, ghi rõ họ tên, đóng dấu)' },
    recipients: ['Sở Nội vụ;', 'Các phòng, đơn vị trực thuộc;', 'Lưu: VT.'],
  }
}

const fileName = ({ year, unitName }: Plan, ending: string) => `Ke hoach khac phuc ${year} ${unitName}.${ending}`

export async function planDocx(call: Call, asked: { planId: string }): Promise<Download> {
  const plan = await onePlan(call, asked)
  const work = { ...(await framed(call, plan)), at: call.now }
  return { name: fileName(plan, 'docx'), mediaType: DOCX, content: { make: () => tableDocx(work) } }
}

export async function planPdf(call: Call, asked: { planId: string }): Promise<Download> {
  const plan = await onePlan(call, asked)
  const work = { ...(await framed(call, plan)), at: call.now }
  return { name: fileName(plan, 'pdf'), mediaType: PDF, inline: true, content: { make: () => tablePdf(work) } }
}

export async function planWorkbook(call: Call, asked: { planId: string }): Promise<Download> {
  const plan = await onePlan(call, asked)
  const table = await framed(call, plan)
  const make = () => workbook({ at: call.now, sheets: [{ ...table, name: 'Kế hoạch' }] })
  return { name: fileName(plan, 'xlsx'), mediaType: XLSX, content: { make } }
}
