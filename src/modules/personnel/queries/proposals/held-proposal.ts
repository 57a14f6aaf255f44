/** A proposal held for a change, so that two who change it come one after the other. */
import type { Tx } from '../../../../platform/http/call.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import type { Authority } from '../../rules/proposals/authority.ts'
import type { Basis } from '../../rules/proposals/basis.ts'
import type { Change } from '../../rules/proposals/change.ts'
import { type Move, type Status, type Verdict, whyNotMove } from '../../rules/proposals/proposal.ts'

export interface HeldItem {
  id: string
  key: number
  change: Change
  basis: Basis | null
  paperId: string | null
  page: number | null
  authority: Authority | null
  verdict: Verdict
  reason: string | null
  checkedBy: string | null
}

export interface HeldProposal {
  id: string
  recordId: string
  campaignId: string | null
  version: number
  status: Status
  proposedBy: string
  proposedByName: string
  /** The account of the person whose record it is. */
  ownerId: string | null
  unitId: number
  items: HeldItem[]
}

export interface ProposalAt {
  proposalId: string
  version: number
}

/** @throws Refusal when it is not there, is not any more as it was seen, or the move is not open. */
export async function heldProposal(tx: Tx, { proposalId, version }: ProposalAt, move: Move): Promise<HeldProposal> {
  const row = await tx
    .selectFrom('personnel.proposal')
    .select([
      ...(['id', 'record_id as recordId', 'campaign_id as campaignId', 'version', 'status'] as const),
      ...(['proposed_by as proposedBy', 'proposed_by_name as proposedByName'] as const),
    ])
    .where('id', '=', proposalId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refuse('personnel.proposal-not-found')
  if (row.version !== version) return refuse('personnel.proposal-stale')
  refuseIf(whyNotMove(row.status, move))
  const { ownerId, unitId } = await tx
    .selectFrom('personnel.record')
    .select(['account_id as ownerId', 'unit_id as unitId'])
    .where('id', '=', row.recordId)
    .executeTakeFirstOrThrow()
  return { ...row, ownerId, unitId, items: await itemsOf(tx, proposalId) }
}

export async function itemsOf(tx: Tx, proposalId: string): Promise<HeldItem[]> {
  const rows = await tx
    .selectFrom('personnel.proposal_item')
    .select([
      ...(['id', 'key', 'change', 'basis', 'paper_id as paperId', 'page', 'authority', 'verdict', 'reason'] as const),
      'checked_by as checkedBy',
    ])
    .where('proposal_id', '=', proposalId)
    .orderBy('key')
    .execute()
  return rows.map((row) => ({
    ...row,
    change: row.change as unknown as Change,
    basis: row.basis as unknown as Basis | null,
  }))
}
