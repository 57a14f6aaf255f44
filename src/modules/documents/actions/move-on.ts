import type { Updateable } from 'kysely'
import type { DocumentsDocument } from '../../../platform/db/tables.ts'
import type { Tx } from '../../../platform/http/call.ts'
import type { DocumentToChange } from '../queries/document-to-change.ts'

/** Every change counts, so that whoever saw the document before it is refused. */
export async function moveOn(tx: Tx, { id, version }: DocumentToChange, change: Updateable<DocumentsDocument> = {}) {
  await tx
    .updateTable('documents.document')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .execute()
}
