/** A sent file, read again each time: what it says never changes, what is made of it does. */
import { wholeFile } from '../../../../platform/files/whole-file.ts'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { readTables } from '../../../../platform/office/read.ts'
import type { SentSetTable } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import { MOST_ROWS } from '../../rules/set-tables/reading.ts'

const MOST_LISTED = 50

export async function sentFile(tx: Tx, importId: string) {
  const file = await tx.selectFrom('par.set_import').selectAll().where('id', '=', importId).executeTakeFirst()
  return file ?? refuse('par.not-found')
}

export async function sentSetTables(tx: Tx): Promise<SentSetTable[]> {
  const rows = await tx
    .selectFrom('par.set_import as i')
    .leftJoin('par.criteria_set as s', 's.id', 'i.set_id')
    .select(['i.id', 'i.file_name', 'i.sent_by_name', 'i.sent_at', 'i.set_id', 's.name as set_name'])
    .orderBy('i.sent_at', 'desc')
    .limit(MOST_LISTED)
    .execute()
  return rows.map((row) => ({
    importId: row.id,
    fileName: row.file_name,
    sentByName: row.sent_by_name,
    sentAt: row.sent_at,
    setId: row.set_id,
    setName: row.set_name,
  }))
}

export async function tablesIn(files: Call['files'], sha256: string) {
  return readTables(await wholeFile(files, sha256), MOST_ROWS)
}
