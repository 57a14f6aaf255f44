/** The second hand: whoever keeps the records of the unit compares each line with its paper, or gives the whole back. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { personnel } from '../../contract.ts'
import { type HeldItem, heldProposal, itemsOf } from '../../queries/proposals/held-proposal.ts'
import { nextFor } from '../../queries/proposals/proposal-list.ts'
import { storedEventsOf } from '../../queries/proposals/stored-events.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import type { StoredEvent } from '../../rules/proposals/applying.ts'
import { basisOf, hasLapsed } from '../../rules/proposals/basis.ts'
import { type Opinion, statusBy, type Verdict, whyNotOpinions, whyNotThisHand } from '../../rules/proposals/proposal.ts'
import { moveTo } from './note-step.ts'
import { tellOwner, tellToApprove } from './tell.ts'

export async function checkProposal(call: Call, { opinions, ...at }: InputOf<typeof personnel.checkProposal>) {
  const proposal = await heldProposal(call.tx, at, 'check')
  refuseIf(whyNotThisHand({ ...proposal, checkedBy: null }, call.actor.accountId))
  const pending = proposal.items.filter(({ verdict }) => verdict === 'pending')
  refuseIf(
    whyNotOpinions(
      opinions,
      pending.map(({ id }) => id),
    ),
  )
  const judged = judge(pending, opinions, await storedEventsOf(call.tx, proposal.recordId), 'checked')
  for (const [itemId, verdict] of judged) await put(call, itemId, verdict, reasonOf(opinions, itemId))
  const after = await itemsOf(call.tx, proposal.id)
  const status = statusBy(after.map(({ verdict }) => verdict))
  await moveTo(call, { ...at, status, step: 'check' })
  await tellToApprove(call, proposal, after)
  if (status === 'decided') await tellOwner(call, proposal, after)
  return { ...countsOf(judged), status, nextId: await nextFor(call, 'check', proposal.id) }
}

/** What has lapsed lapses, whatever was thought of it. */
export function judge(
  items: readonly HeldItem[],
  opinions: readonly Opinion[],
  events: readonly StoredEvent[],
  yes: Verdict,
): Map<string, Verdict> {
  return new Map(
    opinions.map(({ itemId, agrees }) => {
      const { change, basis } = items.find(({ id }) => id === itemId) as HeldItem
      if (basis === null || hasLapsed(basis, basisOf(change, events))) return [itemId, 'lapsed']
      return [itemId, agrees ? yes : 'refused']
    }),
  )
}

export const reasonOf = (opinions: readonly Opinion[], itemId: string): string | null =>
  opinions.find((one) => one.itemId === itemId)?.reason || null

export function countsOf(judged: ReadonlyMap<string, Verdict>) {
  const count = (...wanted: Verdict[]) => [...judged.values()].filter((verdict) => wanted.includes(verdict)).length
  return { agreed: count('checked', 'approved'), refused: count('refused'), lapsed: count('lapsed') }
}

const put = ({ tx, actor, now }: Call, itemId: string, verdict: Verdict, reason: string | null) =>
  tx
    .updateTable('personnel.proposal_item')
    .set({
      verdict,
      reason,
      checked_at: now.toISOString(),
      checked_by: actor.accountId,
      checked_by_name: actor.fullName,
    })
    .where('id', '=', itemId)
    .execute()

export async function returnProposal(call: Call, { reason, ...at }: InputOf<typeof personnel.returnProposal>) {
  const proposal = await heldProposal(call.tx, at, 'return')
  refuseIf(whyNotThisHand({ ...proposal, checkedBy: null }, call.actor.accountId))
  // Once a line has its verdict the whole cannot go back.
  if (proposal.items.some(({ verdict }) => verdict !== 'pending')) return refuse('personnel.item-not-waiting')
  const moved = await moveTo(call, { ...at, status: 'returned', step: 'return', reason })
  await tellOwner(call, proposal, [], reason)
  return moved
}
