/** Approved lines come into the record under one recording: events are amended, added, or say nothing any more. */
import type { StoredFile } from '../../../../platform/files/files.ts'
import type { Call } from '../../../../platform/http/call.ts'
import { keepDocument } from '../../../documents/index.ts'
import type { HeldItem, HeldProposal } from '../../queries/proposals/held-proposal.ts'
import { partOf } from '../../rules/parts.ts'
import { type Approved, applied, type StoredEvent } from '../../rules/proposals/applying.ts'
import { recordEvents } from '../write-events.ts'

interface Wanted {
  items: readonly HeldItem[]
  events: readonly StoredEvent[]
}

/** @returns the id of the recording, by which it may be taken back. */
export async function applyItems(call: Call, proposal: HeldProposal, { items, events }: Wanted): Promise<number> {
  const { recordId, proposedByName } = proposal
  const approved: Approved[] = []
  for (const { change, paperId, page } of items)
    approved.push({
      change,
      proof: paperId === null ? null : { documentId: await documentOf(call, proposal, { paperId, change }), page },
    })
  const outcome = applied(events, approved)
  const recording = await recordEvents(
    call,
    'proposal',
    outcome.events.map((fact) => ({ ...fact, recordId })),
    `Đề nghị của ${proposedByName}`,
    outcome.withdrawn.map((eventId) => ({ recordId, eventId })),
  )
  return recording.id
}

/** The paper as a document of the managing unit, so that the fact can show its page; the library does not see it. */
async function documentOf(
  call: Call,
  { unitId, proposedByName }: HeldProposal,
  { paperId, change }: { paperId: string } & Pick<HeldItem, 'change'>,
): Promise<string> {
  const { tx } = call
  const paper = await tx
    .selectFrom('personnel.proposal_paper')
    .select(['document_id', 'file_name', 'media_type', 'size', 'sha256'])
    .where('id', '=', paperId)
    .executeTakeFirstOrThrow()
  if (paper.document_id !== null) return paper.document_id
  const known = await tx
    .selectFrom('documents.version as v')
    .innerJoin('documents.document as d', 'd.id', 'v.document_id')
    .select('d.id')
    .where('v.sha256', '=', paper.sha256)
    .where('d.unit_id', '=', unitId)
    .where('d.kept_for', '=', 'personnel')
    .executeTakeFirst()
  const upload = {
    name: paper.file_name,
    mediaType: paper.media_type as StoredFile['mediaType'],
    size: Number(paper.size),
    sha256: paper.sha256,
  }
  const title = `${partOf(change.part).label}: ${proposedByName} nộp`
  const { id } = known ?? (await keepDocument({ ...call, upload }, { unitId, title, number: '', keptFor: 'personnel' }))
  await tx.updateTable('personnel.proposal_paper').set({ document_id: id }).where('id', '=', paperId).execute()
  return id
}
