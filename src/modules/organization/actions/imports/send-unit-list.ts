/** Keeps a file that holds a list of units, once a table of it reads as one. */
import type { Call } from '../../../../platform/http/call.ts'
import type { ImportReading } from '../../contract/imports.ts'
import { tablesIn } from '../../queries/imports/sent-list.ts'
import { refuse } from '../../refusals.vi.ts'
import { headOf } from '../../rules/imports/table.ts'

const AT_FIRST: Omit<ImportReading, 'table'> = {
  columns: null,
  level: null,
  underId: null,
  declined: [],
  isWhole: false,
  skipsWrong: false,
  day: null,
  legalBasis: '',
}

type Sending = Pick<Call, 'tx' | 'actor' | 'now' | 'files' | 'upload'>

export async function sendUnitList({ tx, actor, now, files, upload }: Sending) {
  if (!upload) throw new Error('the door sendUnitList has no upload')
  const table = (await tablesIn(files, upload.sha256)).findIndex((one) => headOf(one) !== null)
  if (table < 0) refuse('organization.import-no-table')
  const { id } = await tx
    .insertInto('organization.unit_import')
    .values({
      file_name: upload.name,
      sha256: upload.sha256,
      size: upload.size,
      media_type: upload.mediaType,
      sent_by_name: actor.fullName,
      sent_at: now.toISOString(),
      reading: JSON.stringify({ ...AT_FIRST, table }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { importId: id }
}
