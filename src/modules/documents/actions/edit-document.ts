/** Mends what stands on the paper. Where somebody has judged by it, it becomes the next version with the same file. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { tidy } from '../../../shared/vietnamese.ts'
import type { documents } from '../contract.ts'
import { documentToChange } from '../queries/document-to-change.ts'
import { refuseIf } from '../refusals.vi.ts'
import { needsNewVersion, whyNotDay } from '../rules/changing.ts'
import { allUses, isRemembered, type UseSource } from '../use-source.ts'
import { moveOn } from './move-on.ts'
import { type PaperFacts, writeVersion } from './write-version.ts'

const MENDED = 'Sửa thông tin văn bản; tệp giữ nguyên.'

export async function editDocument(
  call: Call,
  { documentId, version, ...given }: InputOf<typeof documents.editDocument>,
  sources: readonly UseSource[],
) {
  const { tx, now } = call
  const document = await documentToChange(tx, documentId, version)
  refuseIf(whyNotDay(given.issuedOn, dayIn(now)))
  const paper: PaperFacts = { ...given, title: tidy(given.title), number: tidy(given.number) || null }
  const { paper: before } = document
  const isSame =
    before.title === paper.title &&
    before.number === paper.number &&
    before.issued_on === paper.issuedOn &&
    before.kind === paper.kind
  if (isSame) return
  const uses = await allUses(sources, call, documentId)
  if (needsNewVersion(document.newest, uses, await isRemembered(sources, tx, documentId, document.newest))) {
    const file = { name: before.file_name, sha256: before.sha256, size: before.size, mediaType: before.media_type }
    const ordinal = document.newest + 1
    await writeVersion(call, { documentId, ordinal, paper, file, note: MENDED })
    return moveOn(tx, document, { newest: ordinal })
  }
  await tx
    .updateTable('documents.version')
    .set({ title: paper.title, number: paper.number, issued_on: paper.issuedOn, kind: paper.kind })
    .where('id', '=', before.id)
    .execute()
  await moveOn(tx, document)
}
