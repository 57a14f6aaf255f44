/** Records a received file as a document of a unit. */
import type { Call } from '../../../platform/http/call.ts'
import { tidy } from '../../../shared/vietnamese.ts'

export interface DocumentFacts {
  unitId: number
  /** Falls back to the file's name without its ending. */
  title: string
  /** Number and day of the paper itself, apart from the day of upload. */
  number: string
  issuedOn: string | undefined
}

export async function keepDocument(
  { tx, actor, now, upload }: Call,
  { unitId, title, number, issuedOn }: DocumentFacts,
) {
  if (!upload) throw new Error('a document without a received file')
  return tx
    .insertInto('documents.document')
    .values({
      unit_id: unitId,
      title: tidy(title) || upload.name.replace(/\.[^.]{1,10}$/, '') || upload.name,
      number: number || null,
      issued_on: issuedOn ?? null,
      file_name: upload.name,
      sha256: upload.sha256,
      size: upload.size,
      media_type: upload.mediaType,
      uploaded_by: actor.accountId,
      uploaded_by_name: actor.fullName,
      uploaded_at: now.toISOString(),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}
