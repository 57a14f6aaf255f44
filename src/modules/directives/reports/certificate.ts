/** Giấy xác nhận hoàn thành: that the report of a task was accepted, when, by whom, and on what proof. */
import type { Call } from '../../../platform/http/call.ts'
import { paperPdf } from '../../../platform/office/paper.ts'
import { PDF } from '../../../platform/office/pdf.ts'
import { frameValues } from '../../../platform/office/template.ts'
import type { Download } from '../../../shared/call.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { letterheadOn } from '../../organization/index.ts'
import { defineTemplate, fillTemplate, type Tag } from '../../templates/index.ts'
import type { printing } from '../contract/printing.ts'
import type { Task } from '../contract.ts'
import { oneTask } from '../queries/one-task.ts'
import { refuse } from '../refusals.vi.ts'

const text = (name: string, meaning: string): Tag => ({ name, meaning, kind: 'text' })

export const certificateTemplate = defineTemplate({
  key: 'directives.certificate',
  title: 'Giấy xác nhận hoàn thành nhiệm vụ',
  about: 'Xác nhận một nhiệm vụ được giao đã hoàn thành: ngày báo cáo, ngày xác nhận, tài liệu chứng minh.',
  tags: [
    text('Cơ quan chủ trì', 'Cơ quan đã hoàn thành nhiệm vụ'),
    text('Nhiệm vụ', 'Tên nhiệm vụ'),
    text('Căn cứ', 'Văn bản giao và điểm của văn bản'),
    text('Hạn', 'Ngày phải hoàn thành, kể cả đã gia hạn'),
    text('Ngày báo cáo', 'Ngày gửi báo cáo được chấp nhận'),
    text('Ngày xác nhận', 'Ngày cơ quan giao xác nhận'),
    text('Đánh giá', 'Đúng hạn hoặc muộn'),
    text('Kết quả', 'Nội dung báo cáo được chấp nhận'),
    {
      name: 'Tài liệu',
      meaning: 'Lặp lại với từng tài liệu chứng minh',
      kind: 'list',
      inside: [text('Tên tài liệu', 'Tên, số của tài liệu')],
    },
  ],
  sample: {
    'Cơ quan chủ trì': 'Sở Mẫu',
    'Nhiệm vụ': 'Rà soát chỉ tiêu biên chế',
    Hạn: '15/10/2026',
    'Đánh giá': 'Đúng hạn',
    'Căn cứ': 'Thông báo số 12/TB-UBND, điểm 4.3',
    'Ngày báo cáo': '12/10/2026',
    'Ngày xác nhận': '14/10/2026',
    'Kết quả': 'Đã rà soát 24 đơn vị.',
    'Tài liệu': [{ 'Tên tài liệu': 'Báo cáo số 45/BC-SM' }],
  },
  standard: {
    body: [
      { paragraph: 'Căn cứ {Căn cứ};' },
      { paragraph: 'Xác nhận {Cơ quan chủ trì} đã hoàn thành nhiệm vụ: {Nhiệm vụ}.' },
      {
        paragraph:
          'Hạn hoàn thành: {Hạn}. Ngày báo cáo: {Ngày báo cáo}. Ngày xác nhận: {Ngày xác nhận}. Đánh giá: {Đánh giá}.',
      },
      { paragraph: 'Kết quả: {Kết quả}' },
      { each: 'Tài liệu', paragraph: 'Tài liệu chứng minh: {Tên tài liệu}' },
    ],
  },
})

const day = (value: string | null) => (value === null ? 'không nêu' : formatDay(value))

function wordsOf(task: Task) {
  const accepted = task.reports.find(({ kind, outcome }) => kind === 'completion' && outcome === 'accepted')
  if (task.state !== 'done' || !accepted) return refuse('directives.not-done')
  const proofs = task.proofs.filter(({ reportId }) => reportId === null || reportId === accepted.id)
  const from = task.documentName === '' ? 'nhiệm vụ được giao' : task.documentName
  return {
    lead: task.unitName,
    basis: task.pointLabel === '' ? from : `${from}, điểm ${task.pointLabel}`,
    due: `${day(task.countedDueOn)}${task.isExtended ? ` (đã gia hạn, hạn ban đầu ${day(task.firstDueOn)})` : ''}`,
    reported: formatDay(accepted.reportedOn),
    confirmed: day(accepted.decidedOn),
    result: accepted.words,
    judged: task.standing === 'on-time' ? 'Đúng hạn' : 'Hoàn thành muộn',
    proofs: proofs.map(({ title, number }) => (number === null || number === '' ? title : `${title}, số ${number}`)),
  }
}

export async function certificate(
  call: Call,
  { taskId, form }: InputOf<typeof printing.certificate>,
): Promise<Download> {
  const task = await oneTask(call, { taskId })
  const words = wordsOf(task)
  const frame = {
    // Whoever prints it, it is the giver who confirms: nobody confirms his own on his own paper.
    ...((await letterheadOn(call.tx, task.giverUnitId, dayIn(call.now))) ?? { agency: task.giverUnitName, place: '' }),
    day: dayIn(call.now),
    title: 'GIẤY XÁC NHẬN HOÀN THÀNH NHIỆM VỤ',
    sample: task.isSample,
    subtitle: `Của ${words.lead}`,
    recipients: [`${task.unitName};`, 'Lưu: VT.'],
  }
  const role = 'THỦ TRƯỞNG ĐƠN VỊ'
  const name = `Xac nhan hoan thanh ${taskId.slice(0, 8)}`
  if (form === 'pdf') {
    const paragraphs = [
      `Căn cứ ${words.basis};`,
      `Xác nhận ${words.lead} đã hoàn thành nhiệm vụ: ${task.title}.`,
      `Hạn hoàn thành: ${words.due}. Ngày báo cáo: ${words.reported}. Ngày xác nhận: ${words.confirmed}. Đánh giá: ${words.judged}.`,
      `Kết quả: ${words.result}`,
      words.proofs.length === 0 ? 'Không có tài liệu đính kèm.' : 'Tài liệu chứng minh:',
    ]
    const blocks = [...paragraphs.map((paragraph) => ({ paragraph })), ...words.proofs.map((point) => ({ point }))]
    const signers = [
      { role: 'Cơ quan chủ trì', hint: '(Ký, ghi rõ họ tên)' },
      { role, hint: '(Ký, ghi rõ họ tên, đóng dấu)' },
    ] as const
    const make = () => paperPdf({ ...frame, blocks, signers, at: call.now })
    return { name: `${name}.pdf`, mediaType: PDF, inline: true, content: { make } }
  }
  return fillTemplate(call, certificateTemplate, {
    name,
    values: {
      ...frameValues({ ...frame, signature: { role, hint: '(Ký, ghi rõ họ tên, đóng dấu)' } }),
      'Cơ quan chủ trì': words.lead,
      'Nhiệm vụ': task.title,
      'Căn cứ': words.basis,
      Hạn: words.due,
      'Ngày báo cáo': words.reported,
      'Ngày xác nhận': words.confirmed,
      'Đánh giá': words.judged,
      'Kết quả': words.result,
      'Tài liệu': words.proofs.map((proof) => ({ 'Tên tài liệu': proof })),
    },
  })
}
