/** The file of a document: kept in the library of the office that registered it. */
import type { Call } from '../../../platform/http/call.ts'
import { keepDocument } from '../../documents/index.ts'
import { heldDocument, openDocument } from '../queries/held-document.ts'
import { documentName } from '../rules/document-name.ts'
import type { DocumentKind } from '../rules/words.ts'

export async function attachPaper(call: Call, { documentId }: { documentId: string }) {
  const { tx, actor, now } = call
  const row = await openDocument(tx, documentId)
  const { id, version } = await keepDocument(call, {
    unitId: row.unit_id,
    title: row.title || documentName({ ...named(row), kind: row.kind as DocumentKind }),
    number: [row.number, row.symbol].filter(Boolean).join('/'),
    issuedOn: row.issued_on ?? undefined,
  })
  await tx
    .updateTable('directives.document')
    .set({ paper_id: id, paper_version: version, version: row.version + 1 })
    .set({ changed_at: now.toISOString(), changed_by_name: actor.fullName })
    .where('id', '=', row.id)
    .execute()
  return { done: true as const }
}

const named = (row: { number: string; symbol: string; issued_on: string | null; meeting_on: string | null }) => ({
  ...{ number: row.number, symbol: row.symbol, issuedOn: row.issued_on, meetingOn: row.meeting_on },
})

export async function detachPaper(
  { tx, actor, now }: Call,
  { documentId, version }: { documentId: string; version: number },
) {
  const row = await heldDocument(tx, documentId, version)
  await tx
    .updateTable('directives.document')
    .set({ paper_id: null, paper_version: null, version: row.version + 1 })
    .set({ changed_at: now.toISOString(), changed_by_name: actor.fullName })
    .where('id', '=', row.id)
    .execute()
  return { done: true as const }
}
