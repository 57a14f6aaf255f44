/** The file of the decision: kept in the library of the unit whose proposal it is. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { documentToHang, keepDocument } from '../../documents/index.ts'
import type { reorganization } from '../contract.ts'
import { type HeldProposal, heldProposal } from '../queries/held-proposal.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotMove } from '../rules/proposal.ts'

/** While it is written, and once more after it was recorded without a paper. */
async function openForPaper({ tx }: Call, proposalId: string): Promise<HeldProposal> {
  const proposal = await heldProposal(tx, proposalId)
  if (proposal.status !== 'recorded' || proposal.documentId !== null) refuseIf(whyNotMove(proposal.status, 'save'))
  return proposal
}

const hang = ({ tx }: Call, proposalId: string, paper: { id: string; version: number }) =>
  tx
    .updateTable('reorganization.proposal')
    .set({ document_id: paper.id, document_version: paper.version })
    .where('id', '=', proposalId)
    .execute()

export async function attachDecision(call: Call, { proposalId, title }: InputOf<typeof reorganization.attachDecision>) {
  const { unitId, legalBasis, decidedOn } = await openForPaper(call, proposalId)
  const number = legalBasis.slice(0, 80)
  const paper = { unitId, title, number, ...(decidedOn !== null && { issuedOn: decidedOn }) }
  await hang(call, proposalId, await keepDocument(call, paper))
  return { done: true as const }
}

export async function useDecision(call: Call, { proposalId, documentId }: InputOf<typeof reorganization.useDecision>) {
  const proposal = await openForPaper(call, proposalId)
  const { unitId, newest } = await documentToHang(call.tx, documentId)
  // A unit shows its own papers.
  if (unitId !== proposal.unitId) return refuse('reorganization.not-found')
  await hang(call, proposalId, { id: documentId, version: newest })
  return { done: true as const }
}
