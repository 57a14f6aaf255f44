/** Danh sách nhiệm vụ quá hạn: how long, how far, and the reason that was given; nothing is said for those who said nothing. */
import type { Call } from '../../../platform/http/call.ts'
import type { Cell, Column } from '../../../platform/office/table.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { ownLetterhead } from '../../organization/index.ts'
import { defineReportTemplate, printReport } from '../../templates/index.ts'
import type { printing } from '../contract/printing.ts'
import { type PrintedTask, printedTasks } from '../queries/printed-tasks.ts'

export const overdueColumns: Column[] = [
  { title: 'STT', kind: 'number', width: 5 },
  { title: 'Nhiệm vụ', kind: 'text', width: 30 },
  { title: 'Văn bản, điểm', kind: 'text', width: 24 },
  { title: 'Cơ quan chủ trì', kind: 'text', width: 18 },
  { title: 'Hạn', kind: 'day', width: 11 },
  { title: 'Số ngày quá hạn', kind: 'number', width: 8 },
  { title: 'Tiến độ (%)', kind: 'number', width: 8 },
  { title: 'Lý do, báo cáo gần nhất', kind: 'text', width: 28 },
]

export const overdueTemplate = defineReportTemplate({
  key: 'directives.overdue',
  title: 'Danh sách nhiệm vụ quá hạn',
  about: 'Nhiệm vụ quá hạn chưa hoàn thành, số ngày quá hạn, tiến độ và lý do cơ quan chủ trì đã nêu.',
  columns: overdueColumns,
  sampleRows: [
    [
      ...[1, 'Rà soát chỉ tiêu biên chế', 'Thông báo số 12/TB-UBND, điểm 4.3', 'Sở Nội vụ', '2026-10-15', 12, 60],
      'Chờ số liệu của 3 đơn vị',
    ],
  ],
  landscape: true,
})

export const whereFrom = ({ documentName, pointLabel }: PrintedTask): string =>
  [documentName, pointLabel === '' ? '' : `điểm ${pointLabel}`].filter((part) => part !== '').join(', ')

const rowOf = (task: PrintedTask, place: number): Cell[] => [
  ...[place + 1, task.title, whereFrom(task), task.unitName, task.dueOn, Math.abs(task.daysLeft ?? 0), task.percent],
  task.lastSaid ?? 'Chưa báo cáo',
]

function leadOf(tasks: readonly PrintedTask[]): string {
  if (tasks.length === 0) return 'Không có nhiệm vụ nào quá hạn.'
  const silent = tasks.filter(({ lastSaid }) => lastSaid === null).length
  return `${tasks.length} nhiệm vụ quá hạn${silent === 0 ? '' : `, trong đó ${silent} chưa có báo cáo nào`}.`
}

export async function overdueList(call: Call, { form, asOf, ...asked }: InputOf<typeof printing.overdueList>) {
  const day = asOf ?? dayIn(call.now)
  const tasks = await printedTasks(call.tx, { ...asked, standing: 'overdue' }, day)
  return printReport(
    call,
    overdueTemplate,
    {
      ...(await ownLetterhead(call)),
      day: dayIn(call.now),
      title: 'DANH SÁCH NHIỆM VỤ QUÁ HẠN',
      subtitle: `Tính đến ngày ${formatDay(day)}`,
      landscape: true,
      columns: overdueColumns,
      rows: tasks.map(rowOf),
      sample: tasks.some(({ isSample }) => isSample),
      lead: [leadOf(tasks)],
      signature: { role: 'THỦ TRƯỞNG ĐƠN VỊ', hint: '(Ký, ghi rõ họ tên, đóng dấu)' },
      recipients: ['Các cơ quan, đơn vị có tên;', 'Lưu: VT.'],
      name: `Nhiem vu qua han ${day}`,
    },
    form,
  )
}
