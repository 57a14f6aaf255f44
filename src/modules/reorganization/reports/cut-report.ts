/** Progress of the cut on paper: in all, then by field, managing unit, level and autonomy. */
import type { Call } from '../../../platform/http/call.ts'
import type { Cell, Column } from '../../../platform/office/table.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { ownLetterhead } from '../../organization/index.ts'
import { defineReportTemplate, printReport } from '../../templates/index.ts'
import { type CutCount, type CutProgress, type cutPlans, GROUPINGS } from '../contract/cut-plans.ts'
import { cutProgress } from '../queries/cut-progress.ts'
import { groupingInWords } from '../rules/cut-words.ts'

const columns: Column[] = [
  { title: 'Nội dung', kind: 'text', width: 30 },
  { title: 'Số gốc', kind: 'number', width: 8 },
  { title: 'Giảm do sáp nhập', kind: 'number', width: 8 },
  { title: 'Giải thể', kind: 'number', width: 8 },
  { title: 'Chuyển doanh nghiệp', kind: 'number', width: 9 },
  { title: 'Tăng do chia tách', kind: 'number', width: 8 },
  { title: 'Thành lập', kind: 'number', width: 8 },
  { title: 'Tiếp nhận', kind: 'number', width: 8 },
  { title: 'Bàn giao', kind: 'number', width: 8 },
  { title: 'Hiện có', kind: 'number', width: 8 },
  { title: 'Đã giảm', kind: 'number', width: 8 },
  { title: 'Tỷ lệ giảm (%)', kind: 'percent', width: 9 },
  { title: 'Phải giảm', kind: 'number', width: 8 },
  { title: 'Còn phải giảm', kind: 'number', width: 8 },
]

export const cutTemplate = defineReportTemplate({
  key: 'reorganization.cut',
  title: 'Báo cáo tinh gọn đơn vị sự nghiệp công lập',
  about:
    'Số gốc, tăng, giảm theo từng loại sự kiện, đã giảm và còn phải giảm; theo lĩnh vực, cơ quan quản lý, cấp, mức tự chủ.',
  columns,
  sampleRows: [['Toàn tỉnh', 812, 2, 1, 1, 1, 0, 0, 0, 809, 3, 3_695, 82, 79]],
  landscape: true,
})

const rowOf = (name: string, count: CutCount, target: number, remaining: number): Cell[] => [
  ...[name, count.base, count.merged, count.dissolved, count.converted, count.split, count.established],
  ...[count.received, count.handedOver, count.present, count.cut, count.cutShare, target, remaining],
]

function rowsOf(plan: CutProgress): { rows: Cell[][]; strong: Set<number> } {
  const rows = [rowOf('Toàn bộ', plan.count, plan.target, plan.remaining)]
  const strong = new Set([0])
  for (const by of GROUPINGS) {
    strong.add(rows.length)
    rows.push([groupingInWords[by], ...Array(columns.length - 1).fill(null)])
    rows.push(...plan.groups[by].map((group) => rowOf(group.name, group, group.target, group.remaining)))
  }
  return { rows, strong }
}

export async function cutReport(call: Call, { planId, asOf, form }: InputOf<typeof cutPlans.cutReport>) {
  const plan = await cutProgress(call, { planId, asOf })
  const years = plan.years
    .filter(({ year }) => `${year}-01-01` <= plan.asOf)
    .map(
      ({ year, planned, done, isLate }) =>
        `Đến hết năm ${year}: đã giảm ${done}${planned === null ? '' : `, kế hoạch ${planned}${isLate ? ' (chậm)' : ''}`}.`,
    )
  return printReport(
    call,
    cutTemplate,
    {
      ...(await ownLetterhead(call)),
      day: dayIn(call.now),
      title: 'BÁO CÁO TINH GỌN ĐƠN VỊ SỰ NGHIỆP CÔNG LẬP',
      subtitle: `${plan.name}, tính đến ngày ${formatDay(plan.asOf)}`,
      landscape: true,
      sample: plan.isSample,
      columns,
      ...rowsOf(plan),
      lead: [
        `Số gốc ngày ${formatDay(plan.baseDay)}: ${plan.count.base} đơn vị; hiện có ${plan.count.present}; đã giảm ${plan.count.cut}, phải giảm ${plan.target}, còn ${plan.remaining}.`,
        ...years,
      ],
      notes: [
        'Chỉ tính đơn vị có quyết định thành lập và tư cách pháp nhân riêng; điểm trường, phòng, cơ sở không phải là đơn vị. Số tiếp nhận từ, bàn giao cho bộ, tỉnh khác ghi riêng, không tính tăng, giảm.',
        `Căn cứ: ${plan.legalBasis}.`,
      ],
      signature: { role: 'THỦ TRƯỞNG ĐƠN VỊ', hint: '(Ký, ghi rõ họ tên, đóng dấu)' },
      recipients: ['Ủy ban nhân dân tỉnh;', 'Lưu: VT.'],
      name: `Tinh gon don vi su nghiep ${plan.asOf}`,
    },
    form,
  )
}
