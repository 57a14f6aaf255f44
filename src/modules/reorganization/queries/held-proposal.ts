/** A proposal held for a change, so that two who change it come one after the other. */
import type { Tx } from '../../../platform/http/call.ts'
import { Draft, type Written } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import type { Status } from '../rules/proposal.ts'

export interface HeldProposal extends Written {
  id: string
  version: number
  status: Status
  unitId: number
  unitName: string
  draftedBy: string
  submittedBy: string | null
  documentId: string | null
  recordingId: number | null
  begun: Record<string, number>
  takenOverAt: string | null
}

const rowOf = (tx: Tx, proposalId: string) =>
  tx
    .selectFrom('reorganization.proposal')
    .select([
      ...([
        'id',
        'version',
        'status',
        'unit_id as unitId',
        'unit_name as unitName',
        'title',
        'kind',
        'day',
        'draft',
        'note',
        'issuer',
      ] as const),
      ...(['legal_basis as legalBasis', 'decided_on as decidedOn', 'drafted_by as draftedBy', 'begun'] as const),
      ...(['submitted_by as submittedBy', 'document_id as documentId', 'recording_id as recordingId'] as const),
      'taken_over_at as takenOverAt',
    ])
    .where('id', '=', proposalId)

/** @throws Refusal when it is not there, or is not any more as it was seen. */
export async function heldProposal(tx: Tx, proposalId: string, version?: number): Promise<HeldProposal> {
  const row = await rowOf(tx, proposalId).forUpdate().executeTakeFirst()
  if (!row) return refuse('reorganization.not-found')
  if (version !== undefined && row.version !== version) return refuse('reorganization.stale')
  return {
    ...row,
    draft: Draft.parse(row.draft),
    begun: row.begun as Record<string, number>,
    recordingId: row.recordingId === null ? null : Number(row.recordingId),
  }
}
