/** What a transition moved, what is left and by whom, in Excel, in Word and as PDF. */
import type { Call } from '../../../platform/http/call.ts'
import type { Cell, Column } from '../../../platform/office/table.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { isDemonstration } from '../../identity/index.ts'
import { ownLetterhead } from '../../organization/index.ts'
import { defineReportTemplate, printReport } from '../../templates/index.ts'
import type { EndedUnit, transitions } from '../contract/transitions.ts'
import { transitionOn } from '../queries/transition.ts'
import { heldInWords } from '../rules/held.ts'
import { standingInWords } from '../rules/transition-words.ts'

const columns: Column[] = [
  { title: 'STT', kind: 'number', width: 6 },
  { title: 'Đơn vị kết thúc', kind: 'text', width: 28 },
  { title: 'Đơn vị tiếp nhận', kind: 'text', width: 28 },
  { title: 'Tình trạng', kind: 'text', width: 16 },
  { title: 'Nội dung', kind: 'text', width: 34 },
  { title: 'Đã chuyển', kind: 'number', width: 9 },
  { title: 'Giữ theo đơn vị cũ', kind: 'number', width: 9 },
  { title: 'Chưa chuyển', kind: 'number', width: 9 },
  { title: 'Người thực hiện', kind: 'text', width: 20 },
]

export const transitionTemplate = defineReportTemplate({
  key: 'reorganization.transition',
  title: 'Báo cáo chuyển tiếp khi sắp xếp đơn vị',
  about: 'Mỗi đơn vị kết thúc trong ngày: đơn vị tiếp nhận, những gì đã chuyển, còn lại và người thực hiện.',
  columns,
  sampleRows: [
    [
      1,
      'Xã Mẫu',
      'Phường Mẫu',
      standingInWords.done,
      heldInWords['identity.accounts'],
      3,
      null,
      null,
      'Nguyễn Thị Mẫu',
    ],
  ],
  landscape: true,
})

/** A line for each thing a unit held or hands over; a unit with nothing has one that says so. */
function rowsOf({ fullName, keeper, standing, held, moved }: EndedUnit, at: number): Cell[][] {
  const head = [at, fullName, keeper?.fullName ?? 'Chưa xác định', standingInWords[standing]]
  const kinds = [...new Set([...held, ...moved].map(({ kind }) => kind))]
  if (kinds.length === 0) return [[...head, 'Không có gì để bàn giao', null, null, null, null]]
  return kinds.map((kind, line) => {
    const [left, gone] = [held.find((own) => own.kind === kind), moved.find((own) => own.kind === kind)]
    const stays = left?.follows === 'stays' ? left.count : null
    return [
      ...(line === 0 ? head : [null, null, null, null]),
      heldInWords[kind],
      gone?.count ?? null,
      stays,
      left?.follows === 'successor' ? left.count : null,
      gone?.byName ?? null,
    ]
  })
}

export async function transitionReport(call: Call, { day, form }: InputOf<typeof transitions.transitionReport>) {
  const { units } = await transitionOn(call, { day })
  const count = (of: EndedUnit['standing']) => units.filter(({ standing }) => standing === of).length
  return printReport(
    call,
    transitionTemplate,
    {
      ...(await ownLetterhead(call)),
      day: dayIn(call.now),
      title: 'BÁO CÁO CHUYỂN TIẾP',
      subtitle: `Các đơn vị kết thúc hoạt động từ ngày ${formatDay(day)}`,
      landscape: true,
      sample: await isDemonstration(call.tx),
      columns,
      rows: units.flatMap((unit, at) => rowsOf(unit, at + 1)),
      lead: [
        `Có ${units.length} đơn vị kết thúc: ${count('done')} đã chuyển tiếp, ${count('ready')} sẵn sàng, ${count('open')} chưa có đơn vị tiếp nhận, ${count('empty')} không có gì để bàn giao.`,
      ],
      notes: [
        'Phiếu, tài liệu, kế hoạch giữ theo đơn vị của thời điểm lập; đơn vị tiếp nhận quản lý tiếp từ ngày chuyển tiếp.',
      ],
      signature: { role: 'NGƯỜI LẬP BÁO CÁO', hint: '(Ký, ghi rõ họ tên)' },
      name: `Chuyen tiep ${day}`,
    },
    form,
  )
}
