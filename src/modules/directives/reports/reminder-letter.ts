/** Văn bản đôn đốc: to one body, its overdue tasks and those due soon. */
import type { Call } from '../../../platform/http/call.ts'
import type { Cell, Column } from '../../../platform/office/table.ts'
import { addDays, dayIn, formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { ownLetterhead, unitName } from '../../organization/index.ts'
import { defineReportTemplate, printReport } from '../../templates/index.ts'
import type { printing } from '../contract/printing.ts'
import { type PrintedTask, printedTasks } from '../queries/printed-tasks.ts'
import { refuse } from '../refusals.vi.ts'
import { whereFrom } from './overdue-list.ts'

const columns: Column[] = [
  { title: 'STT', kind: 'number', width: 5 },
  { title: 'Nhiệm vụ', kind: 'text', width: 34 },
  { title: 'Văn bản, điểm', kind: 'text', width: 24 },
  { title: 'Hạn', kind: 'day', width: 11 },
  { title: 'Tình trạng', kind: 'text', width: 17 },
]

export const reminderTemplate = defineReportTemplate({
  key: 'directives.reminder',
  title: 'Văn bản đôn đốc thực hiện nhiệm vụ',
  about: 'Gửi một cơ quan chủ trì: nhiệm vụ quá hạn và sắp đến hạn.',
  columns,
  sampleRows: [[1, 'Rà soát chỉ tiêu biên chế', 'Thông báo số 12/TB-UBND, điểm 4.3', '2026-10-15', 'Quá hạn 12 ngày']],
})

const howLate = ({ daysLeft }: PrintedTask): string => {
  const days = daysLeft ?? 0
  return days < 0 ? `Quá hạn ${-days} ngày` : days === 0 ? 'Đến hạn hôm nay' : `Còn ${days} ngày`
}

const rowOf = (task: PrintedTask, place: number): Cell[] => [
  ...[place + 1, task.title, whereFrom(task), task.dueOn, howLate(task)],
]

export async function reminderLetter(call: Call, { form, unitId, within }: InputOf<typeof printing.reminderLetter>) {
  const today = dayIn(call.now)
  const name = (await unitName(call.tx, unitId, today)) ?? refuse('directives.not-found')
  const open = await printedTasks(call.tx, { unitId, isOpen: true }, today)
  const overdue = open.filter(({ standing }) => standing === 'overdue')
  const last = addDays(today, within)
  const soon = open.filter(({ standing, dueOn }) => standing === 'not-due' && dueOn !== null && dueOn <= last)
  return printReport(
    call,
    reminderTemplate,
    {
      ...(await ownLetterhead(call)),
      day: today,
      title: 'ĐÔN ĐỐC THỰC HIỆN NHIỆM VỤ ĐƯỢC GIAO',
      subtitle: `Kính gửi: ${name}`,
      columns,
      rows: [...overdue, ...soon].map(rowOf),
      sample: open.some(({ isSample }) => isSample),
      lead: [
        `Theo dõi đến ngày ${formatDay(today)}, ${name} có ${overdue.length} nhiệm vụ quá hạn và ${soon.length} nhiệm vụ đến hạn trong ${within} ngày tới.`,
        'Đề nghị đơn vị tập trung hoàn thành, báo cáo kết quả kèm tài liệu chứng minh; trường hợp cần gia hạn thì đề nghị trước ngày đến hạn, nêu rõ lý do.',
      ],
      signature: { role: 'THỦ TRƯỞNG ĐƠN VỊ', hint: '(Ký, ghi rõ họ tên, đóng dấu)' },
      recipients: ['Như trên;', 'Lưu: VT.'],
      name: `Don doc ${name}`,
    },
    form,
  )
}
