/** A sent list of units, read again each time: what it says never changes, what is made of it does. */
import { wholeFile } from '../../../../platform/files/whole-file.ts'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { readTables } from '../../../../platform/office/read.ts'
import type { ReadTable } from '../../../../platform/office/read-table.ts'
import { ImportReading, ImportSummary, type SentImport } from '../../contract/imports.ts'
import { refuse } from '../../refusals.vi.ts'

/** The national list has some ten thousand. */
export const MOST_ROWS = 20_000
const MOST_LISTED = 50

const sentRows = (tx: Tx) =>
  tx
    .selectFrom('organization.unit_import as i')
    .leftJoin('organization.recording as undo', 'undo.undoes', 'i.recording_id')
    .select(['i.id', 'i.file_name', 'i.sha256', 'i.sent_by_name', 'i.sent_at', 'i.reading', 'i.version'])
    .select(['i.recording_id', 'i.recorded_by_name', 'i.recorded_at', 'i.summary', 'undo.id as undone_by'])

type SentRow = Awaited<ReturnType<ReturnType<typeof sentRows>['execute']>>[number]

const sentOf = (row: SentRow): SentImport => ({
  importId: row.id,
  fileName: row.file_name,
  sentByName: row.sent_by_name,
  sentAt: row.sent_at,
  recorded:
    row.recording_id === null
      ? null
      : {
          recordingId: row.recording_id,
          byName: row.recorded_by_name as string,
          at: row.recorded_at as string,
          isUndone: row.undone_by !== null,
          summary: ImportSummary.parse(row.summary),
        },
})

export interface SentList extends SentImport {
  sha256: string
  version: number
  reading: ImportReading
}

export async function sentList(tx: Tx, importId: string): Promise<SentList> {
  const row = await sentRows(tx).where('i.id', '=', importId).executeTakeFirst()
  if (!row) return refuse('organization.import-not-found')
  return { ...sentOf(row), sha256: row.sha256, version: row.version, reading: ImportReading.parse(row.reading) }
}

export const sentLists = async (tx: Tx): Promise<SentImport[]> =>
  (await sentRows(tx).orderBy('i.sent_at', 'desc').limit(MOST_LISTED).execute()).map(sentOf)

/** @throws Refusal when a table is longer than is read: what was cut off would count as left out. */
export async function tablesIn(files: Call['files'], sha256: string): Promise<ReadTable[]> {
  const tables = await readTables(await wholeFile(files, sha256), MOST_ROWS)
  if (tables.some(({ cut }) => cut)) refuse('organization.import-too-long', { most: MOST_ROWS })
  return tables
}
