/** The file of a document: kept in the library of the office that registered it. */
import type { Call } from '../../../platform/http/call.ts'
import { documentToHang, keepDocument } from '../../documents/index.ts'
import { heldDocument, openDocument } from '../queries/held-document.ts'
import { refuse } from '../refusals.vi.ts'
import { documentName } from '../rules/document-name.ts'
import type { DocumentKind } from '../rules/words.ts'

export async function attachPaper(call: Call, { documentId }: { documentId: string }) {
  const row = await openDocument(call.tx, documentId)
  const { id, version } = await keepDocument(call, {
    unitId: row.unit_id,
    title: row.title || documentName({ ...named(row), kind: row.kind as DocumentKind }),
    number: [row.number, row.symbol].filter(Boolean).join('/'),
    issuedOn: row.issued_on ?? undefined,
  })
  return hang(call, row, { paper_id: id, paper_version: version })
}

/** What the library has already is not kept a second time. */
export async function linkPaper(call: Call, { documentId, paperId }: { documentId: string; paperId: string }) {
  const row = await openDocument(call.tx, documentId)
  const { unitId, newest } = await documentToHang(call.tx, paperId)
  if (unitId !== row.unit_id) return refuse('directives.not-found')
  return hang(call, row, { paper_id: paperId, paper_version: newest })
}

interface Paper {
  paper_id: string | null
  paper_version: number | null
}

async function hang({ tx, actor, now }: Call, row: { id: string; version: number }, paper: Paper) {
  await tx
    .updateTable('directives.document')
    .set({ ...paper, version: row.version + 1 })
    .set({ changed_at: now.toISOString(), changed_by_name: actor.fullName })
    .where('id', '=', row.id)
    .execute()
  return { done: true as const }
}

const named = (row: { number: string; symbol: string; issued_on: string | null; meeting_on: string | null }) => ({
  number: row.number,
  symbol: row.symbol,
  issuedOn: row.issued_on,
  meetingOn: row.meeting_on,
})

export async function detachPaper(call: Call, { documentId, version }: { documentId: string; version: number }) {
  const row = await heldDocument(call.tx, documentId, version)
  return hang(call, row, { paper_id: null, paper_version: null })
}
