/** The decision in the office's own Word template: of one person its articles, of several an annex. */
import type { Call } from '../../../platform/http/call.ts'
import type { Column } from '../../../platform/office/table.ts'
import { frameValues } from '../../../platform/office/template.ts'
import { type Day, formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { isDemonstration } from '../../identity/index.ts'
import { defineTemplate, fillTemplate } from '../../templates/index.ts'
import type { DecisionEvent, personnel } from '../contract.ts'
import { oneDecision } from '../queries/decisions/one-decision.ts'
import { type EventKind, kindInWords } from '../rules/event-kinds.ts'
import { EVENT_RULES } from '../rules/events/rules.ts'

const columns: Column[] = [
  { title: 'STT', kind: 'number', width: 8 },
  { title: 'Họ và tên', kind: 'text', width: 24 },
  { title: 'Cơ quan, đơn vị', kind: 'text', width: 28 },
  { title: 'Nội dung', kind: 'text', width: 52 },
  { title: 'Từ ngày', kind: 'text', width: 12 },
]

const text = (name: string, meaning: string) => ({ name, meaning, kind: 'text' }) as const

export const decisionTemplate = defineTemplate({
  key: 'personnel.decision',
  title: 'Quyết định về công tác cán bộ',
  about: 'In quyết định đã ghi: một người thì nêu tại Điều 1, nhiều người thì kèm danh sách.',
  tags: [
    text('Trích yếu', 'Về việc gì, như trên quyết định'),
    text('Căn cứ', 'Văn bản làm căn cứ cho loại quyết định này'),
    text('Loại quyết định', 'Ví dụ: Nâng bậc lương thường xuyên'),
    text('Ngày hiệu lực', 'Như 01/03/2026'),
    text('Số người', 'Số người của quyết định'),
    {
      ...{ name: 'Một người', meaning: 'Phần giữa hai thẻ chỉ hiện khi quyết định về một người', kind: 'list' },
      inside: [text('Họ tên', 'Họ và tên'), text('Đơn vị', 'Cơ quan, đơn vị quản lý'), text('Việc', 'Quyết định gì')],
    },
    { name: 'Danh sách', meaning: 'Phần giữa hai thẻ chỉ hiện khi quyết định về nhiều người', kind: 'yes-no' },
    { name: 'Bảng', meaning: 'Danh sách kèm theo, kẻ sẵn', kind: 'table' },
  ],
  sample: {
    ...{ 'Trích yếu': 'Về việc nâng bậc lương thường xuyên', 'Căn cứ': EVENT_RULES['step-regular'].law },
    ...{ 'Loại quyết định': kindInWords['step-regular'], 'Ngày hiệu lực': '01/03/2026', 'Số người': '1' },
    'Một người': [
      { 'Họ tên': 'Nguyễn Văn Mẫu', 'Đơn vị': 'Sở Mẫu', Việc: 'Lương: Chuyên viên, bậc lương 5, hệ số 3,66' },
    ],
    'Danh sách': false,
    Bảng: { table: { columns, rows: [] } },
  },
  standard: {
    body: [
      { heading: '{Chức danh người ký}', isCentred: true },
      { paragraph: 'Căn cứ {Căn cứ};' },
      { paragraph: 'Theo đề nghị của cơ quan, đơn vị quản lý và bộ phận tổ chức cán bộ.' },
      { heading: 'QUYẾT ĐỊNH:', isCentred: true },
      {
        each: 'Một người',
        paragraph: 'Điều 1. {Loại quyết định} đối với {Họ tên}, {Đơn vị}: {Việc}, kể từ ngày {Ngày hiệu lực}.',
      },
      {
        each: 'Danh sách',
        paragraph:
          'Điều 1. {Loại quyết định} đối với {Số người} người có tên trong danh sách kèm theo, kể từ ngày {Ngày hiệu lực}.',
      },
      {
        paragraph:
          'Điều 2. Các cơ quan, đơn vị liên quan và người có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
      },
      { heading: '{#Danh sách}DANH SÁCH{/Danh sách}', isCentred: true },
      { table: 'Bảng', when: 'Danh sách' },
    ],
  },
})

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: the post of whoever signs. A decision on file does not tell it: it is written in. */
const UNKNOWN_POST = '……………………'

const sayingOf = ({ says }: DecisionEvent) => says.join('; ')

export async function printDecision(call: Call, { decisionId }: InputOf<typeof personnel.printDecision>) {
  const decision = await oneDecision(call, { decisionId })
  const { number, decidedOn, issuer, signer, about, events } = decision
  const kinds = [...new Set(events.map(({ kind }) => kind as EventKind))]
  const people = new Set(events.map(({ recordId }) => recordId)).size
  const rows = events.map((event, at) => [
    ...[at + 1, event.fullName, event.unitName, sayingOf(event), formatDay(event.effectiveOn)],
  ])
  const kindWords = kinds.map((kind) => kindInWords[kind] ?? kind).join(', ')
  const frame = {
    ...{ agency: issuer, number, day: decidedOn as Day, title: 'QUYẾT ĐỊNH', sample: await isDemonstration(call.tx) },
    ...{ subtitle: about || kindWords, signature: { role: UNKNOWN_POST, name: signer } },
    recipients: ['Như Điều 2', 'Lưu: VT, hồ sơ cá nhân'],
  }
  return fillTemplate(call, decisionTemplate, {
    name: `Quyet dinh ${number.replaceAll('/', '-')}`,
    values: {
      ...frameValues(frame),
      ...{ 'Trích yếu': about, 'Loại quyết định': kindWords, 'Số người': String(people) },
      'Căn cứ': kinds.map((kind) => (kind === 'declare' ? '' : EVENT_RULES[kind].law)).join('; '),
      'Ngày hiệu lực': [...new Set(events.map(({ effectiveOn }) => formatDay(effectiveOn)))].join(', '),
      'Một người':
        people > 1
          ? []
          : events.slice(0, 1).map((event) => ({
              'Họ tên': event.fullName,
              'Đơn vị': event.unitName,
              Việc: events.map(sayingOf).join('; '),
            })),
      'Danh sách': people > 1,
      Bảng: { table: { columns, rows: people > 1 ? rows : [] } },
    },
  })
}
