/** A new version of a document: what stands on the paper is taken over, to be mended where it changed. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { documents } from '../contract.ts'
import { documentToChange } from '../queries/document-to-change.ts'
import { moveOn } from './move-on.ts'
import { refuseKnown } from './refuse-known.ts'
import { writeVersion } from './write-version.ts'

export async function addVersion(call: Call, { documentId, version, note }: InputOf<typeof documents.addVersion>) {
  const { tx, upload } = call
  if (!upload) throw new Error('a version without a received file')
  const document = await documentToChange(tx, documentId, version)
  await refuseKnown(tx, document.unit_id, upload.sha256, documentId)
  const { title, number, issued_on: issuedOn, kind } = document.paper
  const ordinal = document.newest + 1
  await writeVersion(call, { documentId, ordinal, paper: { title, number, issuedOn, kind }, file: upload, note })
  await moveOn(tx, document, { newest: ordinal })
}
