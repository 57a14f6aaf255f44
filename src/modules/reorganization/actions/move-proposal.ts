/** A proposal sent, taken back, returned or refused. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { Refusal } from '../../../shared/refusal.ts'
import { tell } from '../../notices/index.ts'
import { notices } from '../notices.vi.ts'
import { assessed } from '../queries/assessed.ts'
import { type HeldProposal, heldProposal } from '../queries/held-proposal.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { type Move, type Status, whyNotMove } from '../rules/proposal.ts'
import { noteFreezes } from './note-freezes.ts'
import { noteStep, type StepName } from './note-step.ts'

export interface ProposalAt {
  proposalId: string
  version: number
}

/** Held, unchanged since it was seen, and in a state from which the move is open. */
export async function seenProposal(
  { tx }: Call,
  { proposalId, version }: ProposalAt,
  move: Move,
): Promise<HeldProposal> {
  const proposal = await heldProposal(tx, proposalId, version)
  refuseIf(whyNotMove(proposal.status, move))
  return proposal
}

/** What is recorded is known of the whole province: the tables of units are written by whoever may everywhere. */
export function refuseUnlessEverywhere({ scope }: Call): void {
  if (!scope.everywhere) refuse('reorganization.not-everywhere')
}

async function put(
  call: Call,
  proposal: HeldProposal,
  { status, step, reason = '' }: { status: Status; step: StepName; reason?: string },
): Promise<void> {
  await call.tx
    .updateTable('reorganization.proposal')
    .set({
      status,
      saved_at: call.now.toISOString(),
      version: proposal.version + 1,
      ...(step === 'submit' && { submitted_by: call.actor.accountId }),
    })
    .where('id', '=', proposal.id)
    .execute()
  await noteStep(call, proposal.id, step, reason)
}

/** Whoever drew it up and whoever sent it hear what became of it. */
export const tellOwners = (
  { tx, now, actor }: Pick<Call, 'tx' | 'now' | 'actor'>,
  { id, version, draftedBy, submittedBy }: HeldProposal,
  event: string,
  said: { title: string; body: string },
) =>
  tell(tx, {
    ...said,
    to: { accounts: [...new Set([draftedBy, submittedBy ?? draftedBy])] },
    key: `reorganization.${event}:${id}:${version}`,
    kind: event === 'returned' ? 'task' : 'result',
    path: `/reorganization/proposals/${id}`,
    at: now,
    except: actor.accountId,
  })

export async function submitProposal(call: Call, asked: ProposalAt) {
  const proposal = await seenProposal(call, asked, 'submit')
  const found = await assessed(call.tx, proposal, dayIn(call.now))
  if (found.reasons.length > 0) throw new Refusal(422, found.reasons)
  const stopped = await noteFreezes(call, proposal, found)
  if (stopped) return stopped
  await put(call, proposal, { status: 'submitted', step: 'submit' })
  await tell(call.tx, {
    ...notices.submitted(proposal.title, proposal.unitName, call.actor.fullName),
    to: { everywhere: 'reorganization.approve' },
    key: `reorganization.submitted:${proposal.id}:${proposal.version}`,
    kind: 'task',
    path: `/reorganization/proposals/${proposal.id}`,
    at: call.now,
    except: call.actor.accountId,
  })
  return { done: true as const }
}

export async function withdrawProposal(call: Call, { reason, ...asked }: ProposalAt & { reason: string }) {
  const proposal = await seenProposal(call, asked, 'withdraw')
  await put(call, proposal, { status: 'withdrawn', step: 'withdraw', reason })
  return { done: true as const }
}

export async function returnProposal(call: Call, { reason, ...asked }: ProposalAt & { reason: string }) {
  const proposal = await seenProposal(call, asked, 'return')
  await put(call, proposal, { status: 'returned', step: 'return', reason })
  await tellOwners(call, proposal, 'returned', notices.returned(proposal.title, call.actor.fullName, reason))
  return { done: true as const }
}

export async function refuseProposal(call: Call, { reason, ...asked }: ProposalAt & { reason: string }) {
  const proposal = await seenProposal(call, asked, 'refuse')
  await put(call, proposal, { status: 'refused', step: 'refuse', reason })
  await tellOwners(call, proposal, 'refused', notices.refused(proposal.title, call.actor.fullName, reason))
  return { done: true as const }
}
