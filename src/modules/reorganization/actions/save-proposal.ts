/** Keeps what is written so far, unfinished or not. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { reorganization } from '../contract.ts'
import { heldProposal } from '../queries/held-proposal.ts'
import { refuseIf } from '../refusals.vi.ts'
import { whyNotMove } from '../rules/proposal.ts'

export async function saveProposal({ tx, now }: Call, given: InputOf<typeof reorganization.saveProposal>) {
  const held = await heldProposal(tx, given.proposalId, given.version)
  refuseIf(whyNotMove(held.status, 'save'))
  const { title, kind, day, draft, legalBasis, decidedOn, issuer, note } = given
  await tx
    .updateTable('reorganization.proposal')
    .set({
      title,
      kind,
      day,
      draft: JSON.stringify(draft),
      note,
      issuer,
      legal_basis: legalBasis,
      decided_on: decidedOn,
      saved_at: now.toISOString(),
      version: held.version + 1,
    })
    .where('id', '=', held.id)
    .execute()
  return { version: held.version + 1 }
}
