/** Phụ lục giao việc: what a document asks, of whom, by when, with what result. */
import type { Call } from '../../../platform/http/call.ts'
import type { Cell, Column } from '../../../platform/office/table.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { ownLetterhead } from '../../organization/index.ts'
import { defineReportTemplate, printReport } from '../../templates/index.ts'
import type { printing } from '../contract/printing.ts'
import { oneDocument } from '../queries/one-document.ts'
import { type PrintedTask, printedTasks } from '../queries/printed-tasks.ts'
import { dueInWords, isProposal, taskKindInWords } from '../rules/in-words.ts'

const columns: Column[] = [
  { title: 'Điểm', kind: 'text', width: 6 },
  { title: 'Nhiệm vụ', kind: 'text', width: 30 },
  { title: 'Loại', kind: 'text', width: 11 },
  { title: 'Cơ quan chủ trì', kind: 'text', width: 18 },
  { title: 'Cơ quan phối hợp', kind: 'text', width: 20 },
  { title: 'Hạn, kỳ báo cáo', kind: 'text', width: 14 },
  { title: 'Kết quả đo được', kind: 'text', width: 28 },
]

export const annexTemplate = defineReportTemplate({
  key: 'directives.annex',
  title: 'Phụ lục giao việc',
  about: 'Nhiệm vụ của một văn bản chỉ đạo: cơ quan chủ trì, phối hợp, hạn hoặc kỳ báo cáo, kết quả đo được.',
  columns,
  sampleRows: [
    [
      ...['4.2', 'Tổ chức tuyển dụng công chức', 'Có hạn', 'Sở Nội vụ', 'Sở Tài chính', '31/12/2026'],
      'Kỳ tuyển dụng đã công bố',
    ],
  ],
  landscape: true,
})

/** As it was issued; a later day stands beside it. */
function whenOf(task: PrintedTask): string {
  const first = dueInWords({ ...task, dueOn: task.firstDueOn })
  return task.isExtended && task.dueOn !== null ? `${first}; gia hạn đến ${formatDay(task.dueOn)}` : first
}

const rowOf = (task: PrintedTask): Cell[] => [
  ...[task.pointLabel, task.title, taskKindInWords[task.kind], task.unitName],
  ...[task.coordinators.map(({ name }) => name).join('; '), whenOf(task), task.measurableResult],
]

export async function annex(call: Call, { documentId, form }: InputOf<typeof printing.annex>) {
  const document = await oneDocument(call, { documentId })
  const tasks = await printedTasks(call.tx, { documentId, sort: 'document' }, dayIn(call.now))
  const proposed = tasks.filter(isProposal).length
  return printReport(
    call,
    annexTemplate,
    {
      ...(await ownLetterhead(call)),
      annex: 'PHỤ LỤC',
      title: 'GIAO NHIỆM VỤ',
      subtitle: `Kèm theo ${document.name}`,
      landscape: true,
      columns,
      rows: tasks.map(rowOf),
      sample: document.isSample || tasks.some(({ isSample }) => isSample),
      notes: [
        ...(proposed > 0 ? [`${proposed} hạn còn là đề xuất: văn bản không nêu ngày, nhiệm vụ chưa giao.`] : []),
        'Việc thường xuyên báo cáo định kỳ, không tính đúng hạn; lệnh dừng và cho phép có hiệu lực theo văn bản.',
      ],
      name: `Phu luc giao viec ${document.name.replaceAll('/', '-')}`,
    },
    form,
  )
}
