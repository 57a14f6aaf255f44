/** Phiếu chuyển hồ sơ: what goes, what is missing, for both to sign. */
import type { Call } from '../../../platform/http/call.ts'
import type { Cell, Column } from '../../../platform/office/table.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import type { InputOf, OutputOf } from '../../../shared/endpoint.ts'
import { formatPartial } from '../../../shared/partial-days.ts'
import { isDemonstration } from '../../identity/index.ts'
import { defineReportTemplate, printReport } from '../../templates/index.ts'
import type { handovers } from '../contract/handovers.ts'
import { oneHandover } from '../queries/life/handover-sheets.ts'

const columns: Column[] = [
  { title: 'STT', kind: 'number', width: 6, places: 0 },
  { title: 'Tên tài liệu', kind: 'text', width: 46 },
  { title: 'Số tờ', kind: 'number', width: 8, places: 0 },
  { title: 'Loại bản', kind: 'text', width: 12 },
  { title: 'Tình trạng', kind: 'text', width: 16 },
  { title: 'Ghi chú', kind: 'text', width: 24 },
]

export const handoverTemplate = defineReportTemplate({
  key: 'personnel.handover',
  title: 'Phiếu chuyển hồ sơ',
  about: 'Kèm hồ sơ cán bộ, công chức, viên chức khi chuyển cơ quan quản lý: giấy tờ bàn giao, giấy tờ còn thiếu.',
  columns,
  sampleRows: [
    [1, 'Sơ yếu lý lịch (Mẫu 2C-BNV/2008)', 6, 'Bản chính', 'Có', null],
    [2, 'Giấy khai sinh', null, null, 'Còn thiếu', 'Bổ sung sau'],
  ],
})

type Sheet = OutputOf<typeof handovers.handover>

const standing = ({ isMissing, hasCome }: Sheet['items'][number]) =>
  isMissing ? 'Còn thiếu' : hasCome === null ? 'Có' : hasCome ? 'Đã nhận' : 'Chưa nhận được'

const rowOf = (item: Sheet['items'][number]): Cell[] => [
  item.number,
  item.title,
  item.sheets,
  item.isMissing ? null : item.isOriginal ? 'Bản chính' : 'Bản sao',
  standing(item),
  item.note === '' ? null : item.note,
]

/** The unit that hands over issues the sheet, whoever prints it. */
export async function handoverFile(call: Call, { handoverId, form }: InputOf<typeof handovers.handoverFile>) {
  const sheet = await oneHandover(call, { handoverId })
  const { fullName, bornOn, staffNumber, from, to, decision, items, note, answer } = sheet
  const missing = items.filter(({ isMissing }) => isMissing).length
  const sheets = items.reduce((sum, item) => sum + (item.sheets ?? 0), 0)
  return printReport(
    call,
    handoverTemplate,
    {
      agency: from.name,
      place: '',
      day: dayIn(call.now),
      title: 'PHIẾU CHUYỂN HỒ SƠ',
      sample: await isDemonstration(call.tx),
      subtitle: `Hồ sơ của ${fullName}`,
      columns,
      rows: items.map(rowOf),
      lead: [
        `Kính gửi: ${to.name}.`,
        `${from.name} chuyển hồ sơ của ${fullName}${bornOn === null ? '' : `, sinh ${formatPartial(bornOn)}`}${staffNumber === null ? '' : `, số hồ sơ ${staffNumber}`}${decision === null ? '' : `, theo Quyết định số ${decision.number} ngày ${formatDay(decision.decidedOn)} của ${decision.issuer}`}, có hiệu lực từ ngày ${formatDay(sheet.since)}.`,
        `Hồ sơ gồm ${items.length - missing} tài liệu${sheets === 0 ? '' : `, ${sheets} tờ đã đếm`}; còn thiếu ${missing} tài liệu.`,
        ...(note === '' ? [] : [note]),
      ],
      notes: [
        ...(answer === '' ? [] : [`Ý kiến bên nhận: ${answer}`]),
        'Bên nhận đối chiếu, ký và gửi lại một bản; bên giao lưu phiếu này cùng danh sách hồ sơ đã chuyển.',
        'BÊN NHẬN (ký, ghi rõ họ tên): ……………………………………  ngày ……/……/………',
      ],
      signature: { role: 'BÊN GIAO', hint: '(Ký, ghi rõ họ tên, đóng dấu)' },
      recipients: [to.name, 'Lưu: hồ sơ'],
      name: `Phieu chuyen ho so ${fullName}`,
    },
    form,
  )
}
