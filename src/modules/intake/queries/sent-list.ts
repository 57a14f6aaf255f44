/** A sent list of people: what it says never changes, what is made of it does. */
import { wholeFile } from '../../../platform/files/whole-file.ts'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { readTables } from '../../../platform/office/read.ts'
import type { ReadTable } from '../../../platform/office/read-table.ts'
import { dayIn } from '../../../shared/dates.ts'
import { unitNames } from '../../organization/index.ts'
import { ListReading, ListSummary, type SentList } from '../contract/shapes.ts'
import { refuse } from '../refusals.vi.ts'

/** A province has some forty thousand people on pay. */
const MOST_ROWS = 50_000
const MOST_LISTED = 50

const rowsOf = (tx: Tx) => tx.selectFrom('intake.people_list').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

const sentOf = (row: Row, names: ReadonlyMap<number, string>): SentList => ({
  listId: row.id,
  fileName: row.file_name,
  unitId: row.unit_id,
  unitName: names.get(row.unit_id) ?? '',
  sentByName: row.sent_by_name,
  sentAt: row.sent_at,
  recorded:
    row.recorded_at === null
      ? null
      : { byName: row.recorded_by_name ?? '', at: row.recorded_at, summary: ListSummary.parse(row.summary) },
  undone:
    row.undone_at === null
      ? null
      : { byName: row.undone_by_name ?? '', at: row.undone_at, reason: row.undone_because ?? '' },
})

export interface HeldList {
  sent: SentList
  sha256: string
  version: number
  reading: ListReading
  recordingId: number | null
}

export async function heldList({ tx, now }: Pick<Call, 'tx' | 'now'>, listId: string): Promise<HeldList> {
  const row = await rowsOf(tx).where('id', '=', listId).executeTakeFirst()
  if (!row) return refuse('intake.not-found')
  const sent = sentOf(row, await unitNames(tx, [row.unit_id], dayIn(now)))
  return {
    sent,
    sha256: row.sha256,
    version: row.version,
    reading: ListReading.parse(row.reading),
    recordingId: row.recording_id,
  }
}

/** The recording a list became. @throws Refusal where it became none, or that was taken back. */
export const recordingOf = ({ recordingId, sent }: HeldList): number =>
  recordingId === null || sent.undone !== null ? refuse('intake.not-carried-out') : recordingId

/** Who the rows of this very file were when it was carried out before. */
export async function personsBefore(tx: Tx, { sent, sha256 }: HeldList): Promise<ListReading['persons']> {
  const rows = await tx
    .selectFrom('intake.people_list')
    .select('reading')
    .where('sha256', '=', sha256)
    .where('unit_id', '=', sent.unitId)
    .where('recorded_at', 'is not', null)
    .where('undone_at', 'is', null)
    .orderBy('recorded_at')
    .execute()
  return rows.flatMap(({ reading }) => ListReading.parse(reading).persons)
}

export async function peopleLists({ tx, now }: Pick<Call, 'tx' | 'now'>): Promise<{ lists: SentList[] }> {
  const rows = await rowsOf(tx).orderBy('sent_at', 'desc').limit(MOST_LISTED).execute()
  const names = await unitNames(tx, [...new Set(rows.map((row) => row.unit_id))], dayIn(now))
  return { lists: rows.map((row) => sentOf(row, names)) }
}

/** The last file read: whoever looks through the steps of a long list asks for it again and again. */
let kept: { sha256: string; tables: ReadTable[] } | null = null

/** @throws Refusal when a sheet is longer than is read, or the file is none that can be. */
export async function tablesIn(files: Call['files'], sha256: string): Promise<ReadTable[]> {
  if (kept?.sha256 === sha256) return kept.tables
  const bytes = await wholeFile(files, sha256)
  // An .xls or a locked file under another name has a sentence of its own.
  const tables = await readTables(bytes, MOST_ROWS)
  if (tables.some(({ cut }) => cut)) refuse('intake.too-long', { most: MOST_ROWS.toLocaleString('vi-VN') })
  kept = { sha256, tables }
  return tables
}
