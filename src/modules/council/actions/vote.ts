/** A member's vote on an item: his own, or spoken at the meeting and written down for him. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { formatInstant } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { councilLeaves } from '../../par/index.ts'
import type { council, Item } from '../contract.ts'
import type { Seated } from '../queries/held-session.ts'
import { isOfUnit } from '../queries/session-items.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotSay, whyNotVote } from '../rules/session.ts'
import { changedSince } from '../rules/state.ts'
import { heldItem } from './held-item.ts'

type Given = InputOf<typeof council.vote>

/** A vote for what par would refuse to keep is refused when it is cast, not when it has won. */
async function refuseUnlessStands(call: Call, { assessmentId, criterion }: Item, { outcome, inputs, reason }: Given) {
  refuseIf(whyNotSay(outcome, reason))
  if (outcome === 'abstained') return
  const [leaf] = await councilLeaves(call, [{ assessmentId, criterionId: criterion.id }])
  leaf?.refuseUnlessStands(outcome, inputs)
}

async function keepVote({ tx, actor, now }: Call, member: Seated, given: Given, isOwn: boolean) {
  const { itemId, version, outcome, inputs, reason, seen } = given
  const values = {
    outcome,
    inputs: outcome === 'corrected' && inputs !== null ? JSON.stringify(inputs) : null,
    reason,
    seen: JSON.stringify(seen),
    voted_at: now.toISOString(),
    entered_by: isOwn ? null : actor.accountId,
    entered_by_name: isOwn ? null : actor.fullName,
  }
  const saved =
    version === 0
      ? await tx
          .insertInto('council.vote')
          .values({ item_id: itemId, member_id: member.memberId, ...values })
          .onConflict((conflict) => conflict.columns(['item_id', 'member_id']).doNothing())
          .returning('id')
          .executeTakeFirst()
      : await tx
          .updateTable('council.vote')
          .set({ ...values, version: version + 1 })
          .where('item_id', '=', itemId)
          .where('member_id', '=', member.memberId)
          .where('version', '=', version)
          .returning('id')
          .executeTakeFirst()
  if (!saved) await refuseChanged(tx, itemId, member)
  // Whoever decides must have seen this vote.
  await tx
    .updateTable('council.item')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', itemId)
    .execute()
}

async function refuseChanged(tx: Tx, itemId: string, { memberId, fullName }: Seated): Promise<never> {
  const there = await tx
    .selectFrom('council.vote')
    .select(['voted_at as at', 'entered_by_name as by'])
    .where('item_id', '=', itemId)
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  return there
    ? refuse('council.vote-changed', { by: there.by ?? fullName, at: formatInstant(there.at) })
    : refuse('council.stale')
}

async function cast(call: Call, given: Given, memberId: string | null) {
  const { held, item } = await heldItem(call, given.itemId)
  const isOwn = memberId === null
  const member = held.members.find((one) =>
    isOwn ? one.accountId === call.actor.accountId : one.memberId === memberId,
  )
  const voter = member ? { ...member, isOwnUnit: isOfUnit(member, item) } : null
  refuseIf(whyNotVote(held.state, item.status, voter, call.now))
  if (!member) return refuse('council.no-vote')
  const before = item.votes.find((vote) => vote.memberId === member.memberId)
  if (!isOwn && held.row.form === 'writing') refuse('council.only-meeting')
  if (!isOwn && before && before.enteredByName === null) refuse('council.voted-himself', { name: member.fullName })
  const changed = changedSince(given.seen, item.now)
  if (changed.length > 0) refuse('council.seen-older', { changed: changed.join(', ') })
  await refuseUnlessStands(call, item, given)
  await keepVote(call, member, given, isOwn)
  return { done: true as const }
}

export const vote = (call: Call, given: Given) => cast(call, given, null)

export const enterVote = (call: Call, { memberId, ...given }: InputOf<typeof council.enterVote>) =>
  cast(call, given, memberId)
