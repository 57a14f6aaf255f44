/** A sent file, read again each time: what it says never changes, what is made of it does. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { readTables } from '../../../../platform/office/read.ts'
import { refuse } from '../../refusals.vi.ts'
import { MOST_ROWS } from '../../rules/set-tables/reading.ts'

export async function sentFile(tx: Tx, importId: string) {
  const file = await tx.selectFrom('par.set_import').selectAll().where('id', '=', importId).executeTakeFirst()
  return file ?? refuse('par.not-found')
}

export async function bytesOf(files: Call['files'], sha256: string): Promise<Uint8Array> {
  return new Uint8Array(await new Response(await files.read(sha256)).arrayBuffer())
}

export async function tablesIn(files: Call['files'], sha256: string) {
  return readTables(await bytesOf(files, sha256), MOST_ROWS)
}
