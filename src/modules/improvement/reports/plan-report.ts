/** The plan of a unit on paper, in Excel, and in Word from the office's template: one description of its rows. */
import type { Call } from '../../../platform/http/call.ts'
import type { Cell, Column } from '../../../platform/office/table.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import { formatPoints } from '../../../shared/points.ts'
import { letterheadOn } from '../../organization/index.ts'
import { defineReportTemplate, printReport, type Report, type ReportForm } from '../../templates/index.ts'
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
  { title: 'Nguyên nhân', kind: 'text', width: 22 },
  { title: 'Giải pháp', kind: 'text', width: 27 },
  { title: 'Chịu trách nhiệm', kind: 'text', width: 16 },
  { title: 'Thời hạn', kind: 'day', width: 13 },
  { title: 'Tiến độ', kind: 'text', width: 13 },
]

export const planTemplate = defineReportTemplate({
  key: 'improvement.plan',
  title: 'Kế hoạch khắc phục điểm mất',
  about: 'Từng điểm mất của một đơn vị: nguyên nhân, giải pháp, người chịu trách nhiệm, thời hạn và tiến độ.',
  columns,
  sampleRows: [
    [
      ...['1.1', 'Kế hoạch cải cách hành chính', 10_000, 7_500, 2_500, standingInWords.new],
      ...['Kế hoạch ban hành chậm', 'Ban hành trước ngày 15/01', 'Văn phòng Sở', '2026-01-15', stateInWords.doing],
    ],
  ],
  landscape: true,
})

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

async function reportOf({ tx, now }: Call, plan: Plan): Promise<Report & { name: string }> {
  const letterhead = await letterheadOn(tx, plan.unitId, `${plan.year}-12-31`)
  return {
    ...(letterhead ?? { agency: plan.unitName, place: '' }),
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
    name: `Ke hoach khac phuc ${plan.year} ${plan.unitName}`,
  }
}

export const printedPlan = (form: ReportForm) => async (call: Call, asked: { planId: string }) =>
  printReport(call, planTemplate, await reportOf(call, await onePlan(call, asked)), form)
