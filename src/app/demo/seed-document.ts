/** One document of a demo unit with its versions, as its scorer would have kept it. */
import { kindOf } from '../../modules/documents/rules/kinds.ts'
import type { Files, StoredFile } from '../../platform/files/files.ts'
import type { Tx } from '../../platform/http/call.ts'

export interface PaperToSeed {
  title: string
  number: string | null
  issuedOn: string | null
  fileName: string
  bytes: Uint8Array
  addedAt: string
  note?: string
}

interface Owner {
  unitId: number
  scorer: { id: string; fullName: string }
}

const versionRow = (documentId: string, ordinal: number, paper: PaperToSeed, file: StoredFile, { scorer }: Owner) => ({
  document_id: documentId,
  ordinal,
  title: paper.title,
  number: paper.number,
  issued_on: paper.issuedOn,
  kind: kindOf(paper.number ?? '', paper.title),
  file_name: paper.fileName,
  sha256: file.sha256,
  size: file.size,
  media_type: file.mediaType,
  note: paper.note ?? '',
  added_by: scorer.id,
  added_by_name: scorer.fullName,
  added_at: paper.addedAt,
})

/** @returns the id of the document. */
export async function seedDocument(tx: Tx, files: Files, owner: Owner, paper: PaperToSeed): Promise<string> {
  const file = await files.write(paper.bytes, paper.fileName)
  const { id } = await tx
    .insertInto('documents.document')
    .values({ unit_id: owner.unitId })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('documents.version')
    .values(versionRow(id, 1, paper, file, owner))
    .execute()
  return id
}

export async function seedNextVersion(
  tx: Tx,
  files: Files,
  owner: Owner,
  documentId: string,
  paper: PaperToSeed,
): Promise<void> {
  const file = await files.write(paper.bytes, paper.fileName)
  const { newest } = await tx
    .updateTable('documents.document')
    .set((eb) => ({ newest: eb('newest', '+', 1), version: eb('version', '+', 1) }))
    .where('id', '=', documentId)
    .returning('newest')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('documents.version')
    .values(versionRow(documentId, newest, paper, file, owner))
    .execute()
}
