/** The decision in the office's own Word template, or set for print: of one person its articles, of several an annex. */
import type { Call } from '../../../platform/http/call.ts'
import { dayInWords } from '../../../platform/office/frame.ts'
import { frameData, PDF, setPdf } from '../../../platform/office/pdf.ts'
import { type Column, printable, SAMPLE_LABEL } from '../../../platform/office/table.ts'
import { frameValues, type TagValues } from '../../../platform/office/template.ts'
import { type Day, formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { isDemonstration } from '../../identity/index.ts'
import { defineTemplate, fillTemplate } from '../../templates/index.ts'
import type { Decision, DecisionEvent, personnel } from '../contract.ts'
import { oneDecision } from '../queries/decisions/one-decision.ts'
import { type EventKind, kindInWords } from '../rules/event-kinds.ts'
import { EVENT_RULES } from '../rules/events/rules.ts'
import {
  authorityOf,
  basesIn,
  firstArticle,
  LAST_ARTICLE,
  PROPOSED,
  RECIPIENTS,
  type Signing,
  signerLines,
} from '../rules/papers/decision-text.ts'
import { DECISION_PAGE } from './decision-page.ts'

const columns: Column[] = [
  { title: 'STT', kind: 'number', width: 8 },
  { title: 'Họ và tên', kind: 'text', width: 24 },
  { title: 'Cơ quan, đơn vị', kind: 'text', width: 28 },
  { title: 'Nội dung', kind: 'text', width: 52 },
  { title: 'Từ ngày', kind: 'text', width: 12 },
]

const SAMPLE_BASES = basesIn([EVENT_RULES['step-regular'].law])

const text = (name: string, meaning: string) => ({ name, meaning, kind: 'text' }) as const

export const decisionTemplate = defineTemplate({
  key: 'personnel.decision',
  title: 'Quyết định về công tác cán bộ',
  about: 'In quyết định đã ghi: một người thì nêu tại Điều 1, nhiều người thì kèm danh sách.',
  tags: [
    text('Trích yếu', 'Về việc gì, như trên quyết định'),
    text('Thẩm quyền ban hành', 'Người hoặc cơ quan ra quyết định, chữ in hoa, ví dụ: GIÁM ĐỐC SỞ NỘI VỤ'),
    text('Căn cứ', 'Văn bản làm căn cứ cho loại quyết định này, viết liền nhau'),
    {
      name: 'Các căn cứ',
      meaning: 'Lặp lại với từng văn bản làm căn cứ',
      kind: 'list',
      inside: [text('Một căn cứ', 'Một văn bản làm căn cứ')],
    },
    text('Loại quyết định', 'Ví dụ: Nâng bậc lương thường xuyên'),
    text('Ngày hiệu lực', 'Như 01/03/2026'),
    text('Số người', 'Số người của quyết định'),
    {
      name: 'Một người',
      meaning: 'Phần giữa hai thẻ chỉ hiện khi quyết định về một người',
      kind: 'list',
      inside: [text('Họ tên', 'Họ và tên'), text('Đơn vị', 'Cơ quan, đơn vị quản lý'), text('Việc', 'Quyết định gì')],
    },
    { name: 'Danh sách', meaning: 'Phần giữa hai thẻ chỉ hiện khi quyết định về nhiều người', kind: 'yes-no' },
    { name: 'Bảng', meaning: 'Danh sách kèm theo, kẻ sẵn', kind: 'table' },
  ],
  sample: {
    'Trích yếu': 'Về việc nâng bậc lương thường xuyên',
    'Thẩm quyền ban hành': 'GIÁM ĐỐC SỞ NỘI VỤ',
    'Căn cứ': SAMPLE_BASES.join('; '),
    'Các căn cứ': SAMPLE_BASES.map((basis) => ({ 'Một căn cứ': basis })),
    'Loại quyết định': kindInWords['step-regular'],
    'Ngày hiệu lực': '01/03/2026',
    'Số người': '1',
    'Một người': [
      { 'Họ tên': 'Nguyễn Văn Mẫu', 'Đơn vị': 'Sở Mẫu', Việc: 'Lương: Chuyên viên, bậc lương 5, hệ số 3,66' },
    ],
    'Danh sách': false,
    Bảng: { table: { columns, rows: [] } },
  },
  standard: {
    body: [
      { heading: '{Thẩm quyền ban hành}', isCentred: true },
      { each: 'Các căn cứ', paragraph: 'Căn cứ {Một căn cứ};' },
      { paragraph: PROPOSED },
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
      { paragraph: LAST_ARTICLE },
      { heading: '{#Danh sách}DANH SÁCH{/Danh sách}', isCentred: true },
      { table: 'Bảng', when: 'Danh sách' },
    ],
  },
})

/** Since when is said once, of all that the decision does. */
const sayingOf = ({ says, effectiveOn }: DecisionEvent) =>
  says.map((one) => one.replace(`, từ ${formatDay(effectiveOn)}`, '')).join('; ')

export async function printDecision(
  call: Call,
  { decisionId, as, ...signing }: InputOf<typeof personnel.printDecision>,
) {
  const printed = printedOf(await oneDecision(call, { decisionId }), signing, await isDemonstration(call.tx))
  const name = `Quyet dinh ${printed.frame.number.replaceAll('/', '-')}`
  if (as === 'docx') return fillTemplate(call, decisionTemplate, { name, values: inWord(printed) })
  const make = () => setPdf(DECISION_PAGE, { data: onPage(printed), at: call.now })
  return { name: `${name}.pdf`, mediaType: PDF, inline: true, content: { make } }
}

type Printed = ReturnType<typeof printedOf>

/** What both forms say. */
function printedOf({ number, decidedOn, issuer, about, events }: Decision, signing: Signing, sample: boolean) {
  const kinds = [...new Set(events.map(({ kind }) => kind as EventKind))]
  const people = new Set(events.map(({ recordId }) => recordId)).size
  const kind = kinds.map((one) => kindInWords[one] ?? one).join(', ')
  const [first] = events
  const { signer, place, above } = signing
  return {
    frame: {
      agency: issuer,
      number,
      day: decidedOn as Day,
      title: 'QUYẾT ĐỊNH',
      sample,
      subtitle: about || kind,
      ...(place !== '' && { place }),
      ...(above !== '' && { above }),
      signature: { role: signerLines(signing).join('\n'), name: signer },
      recipients: RECIPIENTS,
    },
    about,
    kind,
    people,
    authority: authorityOf(signing, issuer),
    bases: basesIn(kinds.map((one) => (one === 'declare' ? '' : EVENT_RULES[one].law)).filter((law) => law !== '')),
    from: [...new Set(events.map(({ effectiveOn }) => formatDay(effectiveOn)))].join(', '),
    one:
      people === 1 && first !== undefined
        ? { fullName: first.fullName, unitName: first.unitName, says: events.map(sayingOf).join('; ') }
        : undefined,
    rows: people === 1 ? [] : events.map((event, at) => rowOf(event, at + 1)),
  }
}

const rowOf = (event: DecisionEvent, place: number) => [
  ...[String(place), event.fullName, event.unitName, sayingOf(event), formatDay(event.effectiveOn)],
]

function inWord({ frame, about, kind, people, authority, bases, from, one, rows }: Printed): TagValues {
  return {
    ...frameValues(frame),
    'Trích yếu': about,
    'Loại quyết định': kind,
    'Số người': String(people),
    'Ngày hiệu lực': from,
    'Thẩm quyền ban hành': authority.toLocaleUpperCase('vi'),
    'Căn cứ': bases.join('; '),
    'Các căn cứ': bases.map((basis) => ({ 'Một căn cứ': basis })),
    'Một người': one ? [{ 'Họ tên': one.fullName, 'Đơn vị': one.unitName, Việc: one.says }] : [],
    'Danh sách': people > 1,
    Bảng: { table: { columns, rows } },
  }
}

function onPage({ frame: { sample, ...frame }, kind, people, authority, bases, from, one, rows }: Printed) {
  const articles = [firstArticle({ kind, from, people, ...(one && { one }) }), LAST_ARTICLE].map((article) => {
    const [head = '', text = ''] = printable(article).split(/(?<=^Điều \d+\.) /u)
    return { head, text }
  })
  return {
    ...frameData(frame),
    about: printable(frame.subtitle),
    authority: printable(authority),
    articles,
    bases: [...bases.map((basis) => `Căn cứ ${printable(basis)};`), PROPOSED],
    sample: sample ? SAMPLE_LABEL : null,
    heads: columns.map(({ title }) => title),
    rows: rows.map((row) => row.map(printable)),
    annexOf: `(Kèm theo Quyết định số ${printable(frame.number)} ${dayInWords(frame.day)} của ${printable(frame.agency)})`,
  }
}
