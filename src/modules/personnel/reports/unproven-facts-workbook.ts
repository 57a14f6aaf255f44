/** The whole list of facts without paper, for the office that is to bring the papers. */
import type { Call } from '../../../platform/http/call.ts'
import type { Column } from '../../../platform/office/table.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { isDemonstration } from '../../identity/index.ts'
import { unitName } from '../../organization/index.ts'
import type { personnel } from '../contract.ts'
import { unprovenFacts } from '../queries/decisions/unproven-facts.ts'
import { refuse } from '../refusals.vi.ts'
import { type EventKind, kindInWords } from '../rules/event-kinds.ts'

/** More than anybody works through by hand; a unit is chosen then. */
const MOST = 50_000

const columns: Column[] = [
  { title: 'STT', kind: 'number', width: 6 },
  { title: 'Họ và tên', kind: 'text', width: 24 },
  { title: 'Cơ quan, đơn vị', kind: 'text', width: 30 },
  { title: 'Sự kiện', kind: 'text', width: 26 },
  { title: 'Từ ngày', kind: 'text', width: 12 },
  { title: 'Nội dung', kind: 'text', width: 60 },
  { title: 'Còn thiếu', kind: 'text', width: 22 },
]

const LACKS = { decision: 'Quyết định', file: 'Tệp của quyết định' } as const

export async function unprovenFactsWorkbook(call: Call, filter: InputOf<typeof personnel.exportUnprovenFacts>) {
  const { tx, actor, now } = call
  const { total, facts } = await unprovenFacts(call, { ...filter, page: 1, pageSize: MOST })
  if (total > MOST) return refuse('personnel.too-many-facts', { total, most: MOST })
  const agency = actor.unitId === null ? '' : ((await unitName(tx, actor.unitId, dayIn(now))) ?? '')
  const rows = facts.map(({ fullName, unitName: unit, kind, effectiveOn, says, lacks, number }, at) => [
    ...[at + 1, fullName, unit, kindInWords[kind as EventKind] ?? kind, formatDay(effectiveOn), says.join('; ')],
    number === null ? LACKS[lacks] : `${LACKS[lacks]} ${number}`,
  ])
  const title = 'DANH SÁCH NỘI DUNG CHƯA CÓ GIẤY TỜ CHỨNG MINH'
  const sheets = [{ name: 'Thiếu giấy tờ', agency, title, sample: await isDemonstration(tx), columns, rows, freeze: 2 }]
  return {
    name: `Noi dung chua co giay to ${dayIn(now)}.xlsx`,
    mediaType: XLSX,
    content: { make: () => workbook({ sheets, at: now }) },
  }
}
