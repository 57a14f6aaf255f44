/** A list of people as a workbook: the columns as they are seen; all of the list, however long it is. */
import type { Call } from '../../../platform/http/call.ts'
import { type Cell, MOST_ROWS } from '../../../platform/office/table.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { dayIn, formatDay, formatInstant } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { isDemonstration } from '../../identity/index.ts'
import type { finding } from '../contract/finding.ts'
import type { sensitiveFinding } from '../contract/finding-sensitive.ts'
import { shownRecords } from '../queries/finding/find-records.ts'
import { everyId } from '../queries/finding/found-ids.ts'
import { refuse } from '../refusals.vi.ts'
import type { Sensitivity } from '../rules/parts.ts'
import { listOf } from './long-list.ts'
import { packedWithin } from './packed-ids.ts'

type Asked = InputOf<typeof finding.exportRecords>

export const exportRecords = (call: Call, asked: Asked) => listWorkbook(call, asked, 'ordinary')

export const exportSensitiveRecords = (
  call: Call,
  { open, ...asked }: InputOf<typeof sensitiveFinding.exportSensitiveRecords>,
) => listWorkbook(call, asked, open)

/** So many are set at once, with title and filter; more are sent while they are read, and never lie in memory together. */
const MOST_AT_ONCE = 10_000
const LONG_LIST = new URL('./long-list-process.ts', import.meta.url)

async function listWorkbook(
  call: Call,
  { heads, columns, order, recordIds, ...asked }: Asked,
  open: Sensitivity,
): Promise<Download> {
  const found = await everyId(call, asked, order, open, MOST_ROWS)
  const ids = recordIds === undefined ? found.ids : packedWithin(found.ids, new Set(recordIds))
  if (ids.length / 16 > MOST_ROWS) refuse('personnel.too-many-found', { most: MOST_ROWS.toLocaleString('vi') })
  const { day, isNow } = found
  const shown = { columns, open, isNow, day, known: asked.known ?? null }
  // A column nobody knows is told before the answer begins.
  await shownRecords(call.tx, [], shown)
  const list = { ids, shown, heads, tab: tabOf(day, asked.known), sample: await isDemonstration(call.tx) }
  const file = { name: `Danh sach ho so ${day}.xlsx`, mediaType: XLSX }
  if (ids.length / 16 > MOST_AT_ONCE) return { ...file, content: { stream: () => call.apart(LONG_LIST, list) } }
  const { named, rows } = listOf(list, (work) => work(call.tx))
  const all: Cell[][] = []
  for await (const row of rows) all.push(row)
  const titled = { agency: '', title: titleOf(day, asked.known), landscape: true }
  const make = () => workbook({ at: call.now, sheets: [{ ...named, ...titled, rows: all }] })
  return { ...file, content: { make } }
}

const titleOf = (day: string, known: string | undefined): string =>
  `Danh sách ngày ${formatDay(day)}${known === undefined ? '' : `, theo dữ liệu biết đến ${formatInstant(known)}`}`

/** A long list has no title: its tab says of which day it is. A tab holds 31 letters and no stroke. */
const tabOf = (day: string, known: string | undefined): string =>
  (known === undefined
    ? `Hồ sơ ngày ${formatDay(day)}`
    : `${formatDay(day)}, biết đến ${formatDay(dayIn(new Date(known)))}`
  ).replaceAll('/', '-')
