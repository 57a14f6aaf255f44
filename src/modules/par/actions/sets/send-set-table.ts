/** Keeps a file that holds a criteria set, once it is known to hold a table. */
import type { Call } from '../../../../platform/http/call.ts'
import { tablesIn } from '../../queries/sets/sent-table.ts'
import { refuse } from '../../refusals.vi.ts'

type Sending = Pick<Call, 'tx' | 'actor' | 'now' | 'files' | 'upload'>

export async function sendSetTable({ tx, actor, now, files, upload }: Sending) {
  if (!upload) throw new Error('the door sendSetTable has no upload')
  const tables = await tablesIn(files, upload.sha256)
  if (tables.every(({ rows }) => rows.length === 0)) refuse('par.table-none')
  const { id } = await tx
    .insertInto('par.set_import')
    .values({
      file_name: upload.name,
      sha256: upload.sha256,
      size: upload.size,
      media_type: upload.mediaType,
      sent_by: actor.accountId,
      sent_by_name: actor.fullName,
      sent_at: now.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { importId: id }
}
