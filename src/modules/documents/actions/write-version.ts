/** The one place where a version of a document is written. */
import type { Call } from '../../../platform/http/call.ts'
import type { Kind } from '../rules/kinds.ts'

/** What stands on the paper. */
export interface PaperFacts {
  title: string
  number: string | null
  issuedOn: string | null
  kind: Kind
}

export interface KeptFile {
  name: string
  sha256: string
  size: number
  mediaType: string
}

interface NewVersion {
  documentId: string
  ordinal: number
  paper: PaperFacts
  file: KeptFile
  note: string
}

export async function writeVersion({ tx, actor, now }: Call, { documentId, ordinal, paper, file, note }: NewVersion) {
  await tx
    .insertInto('documents.version')
    .values({
      document_id: documentId,
      ordinal,
      title: paper.title,
      number: paper.number,
      issued_on: paper.issuedOn,
      kind: paper.kind,
      file_name: file.name,
      sha256: file.sha256,
      size: file.size,
      media_type: file.mediaType,
      note,
      added_by: actor.accountId,
      added_by_name: actor.fullName,
      added_at: now.toISOString(),
    })
    .execute()
}
