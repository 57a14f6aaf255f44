/** A membership ends on a day; duty and vote may pass to another the day after. The row stays. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { addDays, dayIn, formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { council } from '../contract.ts'
import { membersOf, type SeatedMember } from '../queries/members.ts'
import { councilRow } from '../queries/one-council.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotMembers } from '../rules/members.ts'
import { memberRow, newMembers } from './new-members.ts'

/** Who has voted was a member on that day. */
async function refuseBeforeVotes(tx: Tx, { id, fullName }: SeatedMember, untilDay: string) {
  const last = await tx
    .selectFrom('council.vote as v')
    .innerJoin('council.item as i', 'i.id', 'v.item_id')
    .innerJoin('council.session as s', 's.id', 'i.session_id')
    .select('s.held_at')
    .where('v.member_id', '=', id)
    .orderBy('s.held_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last && dayIn(new Date(last.held_at)) > untilDay)
    refuse('council.left-before-session', { name: fullName, session: formatDay(dayIn(new Date(last.held_at))) })
}

export async function replaceMember(call: Call, input: InputOf<typeof council.replaceMember>) {
  const { tx, now } = call
  const { memberId, version, untilDay, reason, by } = input
  const { council_id: councilId } =
    (await tx.selectFrom('council.member').select('council_id').where('id', '=', memberId).executeTakeFirst()) ??
    refuse('council.not-found')
  const row = await councilRow(tx, councilId, 'update')
  if (row.version !== version) refuse('council.stale')
  const members = await membersOf(tx, councilId, now)
  const leaving = members.find(({ id }) => id === memberId) as SeatedMember
  if (leaving.untilDay !== null)
    refuse('council.member-left', { name: leaving.fullName, day: formatDay(leaving.untilDay) })
  if (untilDay < leaving.fromDay) refuse('council.left-before', { from: formatDay(leaving.fromDay) })
  await refuseBeforeVotes(tx, leaving, untilDay)
  const next = addDays(untilDay, 1)
  const { duty, hasVote } = leaving
  const coming = by === null ? [] : await newMembers(call, [{ ...by, duty, hasVote }])
  const after = [
    ...members.map((member) => (member.id === memberId ? { ...member, untilDay } : member)),
    ...coming.map((member) => ({ ...member, fromDay: next, untilDay: null })),
  ]
  refuseIf(whyNotMembers(after, next))
  await tx
    .updateTable('council.member')
    .set({ until_day: untilDay, left_reason: reason })
    .where('id', '=', memberId)
    .execute()
  for (const member of coming)
    await tx
      .insertInto('council.member')
      .values(memberRow(councilId, member, next))
      .execute()
  await tx
    .updateTable('council.council')
    .set({ version: version + 1 })
    .where('id', '=', councilId)
    .execute()
  return { done: true as const }
}
