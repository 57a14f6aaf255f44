/** A proposal sent by the person, or taken back. */
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import { Refusal } from '../../../../shared/refusal.ts'
import { whenNow } from '../../queries/law.ts'
import {
  type HeldItem,
  type HeldProposal,
  heldProposal,
  type ProposalAt,
} from '../../queries/proposals/held-proposal.ts'
import { storedEventsOf } from '../../queries/proposals/stored-events.ts'
import { problemOf, refuse } from '../../refusals.vi.ts'
import type { When } from '../../rules/plausible.ts'
import type { StoredEvent } from '../../rules/proposals/applying.ts'
import { authorityOf } from '../../rules/proposals/authority.ts'
import { type Basis, basisOf } from '../../rules/proposals/basis.ts'
import { whyNotPropose, whyNotTogether, whyNotTrue } from '../../rules/proposals/submission.ts'
import { confirmByProposal } from '../campaigns/confirm-record.ts'
import { moveTo } from './note-step.ts'
import { tellToCheck } from './tell.ts'

export async function submitProposal(call: Call, at: ProposalAt) {
  const proposal = await heldProposal(call.tx, at, 'submit')
  if (proposal.items.length === 0) return refuse('personnel.proposal-empty')
  const events = await storedEventsOf(call.tx, proposal.recordId)
  refuseUnfit(proposal.items, events, await whenNow(call))
  for (const item of proposal.items) await nameBasis(call, item, basisOf(item.change, events))
  const moved = await moveTo(call, { ...at, status: 'submitted', step: 'submit' })
  await confirmByProposal(call, proposal)
  await tellToCheck(call, proposal)
  return moved
}

/** Everything that is wrong, each at its line: `items.<key>.<field>`. */
function refuseUnfit(items: readonly HeldItem[], events: readonly StoredEvent[], when: When): void {
  const reasons = items.flatMap(({ key, change }) => {
    const why = whyNotPropose(change, basisOf(change, events), when.today) ?? whyNotTrue(change, events, when)
    if (why === null) return []
    // Of several effects plausibility names which; here there is one.
    const field = why.at?.replace(/^0\.?/, '')
    return [{ ...why, at: field ? `items.${key}.${field}` : `items.${key}` }]
  })
  const together = whyNotTogether(items.map(({ change }) => change))
  const problems = [...reasons, ...(together === null ? [] : [together])].map(problemOf)
  if (problems.length > 0) throw new Refusal(422, problems)
}

/** The line names the state it applies to, and who has to approve it. */
async function nameBasis({ tx, now }: Call, { id, change }: HeldItem, basis: Basis): Promise<void> {
  await tx
    .updateTable('personnel.proposal_item')
    .set({
      basis: JSON.stringify(basis),
      authority: authorityOf(change.part, dayIn(now)),
      verdict: 'pending',
      reason: null,
    })
    .where('id', '=', id)
    .execute()
}

export async function withdrawProposal(call: Call, at: ProposalAt) {
  const { id }: HeldProposal = await heldProposal(call.tx, at, 'withdraw')
  await call.tx
    .updateTable('personnel.proposal_item')
    .set({ verdict: 'withdrawn' })
    .where('proposal_id', '=', id)
    .where('verdict', 'in', ['pending', 'checked'])
    .execute()
  return moveTo(call, { ...at, status: 'withdrawn', step: 'withdraw' })
}
