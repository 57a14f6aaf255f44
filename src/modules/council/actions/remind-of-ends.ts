/** Consent in writing ends within a day: those who have not answered everything are told, once. */
import type { Call } from '../../../platform/http/call.ts'
import { notices } from '../notices.vi.ts'
import { heldSession } from '../queries/held-session.ts'
import { sessionItems } from '../queries/session-items.ts'
import { tellMembers } from './tell-members.ts'

const DAY = 86_400_000

export async function sessionsEnding({ tx, now }: Call): Promise<string[]> {
  const rows = await tx
    .selectFrom('council.session')
    .select('id')
    .where('form', '=', 'writing')
    .where('status', '=', 'open')
    .where('ends_at', '>', now.toISOString())
    .where('ends_at', '<=', new Date(now.getTime() + DAY).toISOString())
    .execute()
  return rows.map(({ id }) => id)
}

/** @returns how many people were told. */
export async function remindOfEnd(call: Call, sessionId: string): Promise<number> {
  const held = await heldSession(call, sessionId)
  const open = (await sessionItems(call, held)).filter(({ status }) => status === 'open')
  let told = 0
  for (const member of held.members.filter(({ hasVote }) => hasVote)) {
    const waiting = open.filter(
      ({ tally, votes }) =>
        !tally.leftOut.includes(member.memberId) && !votes.some(({ memberId }) => memberId === member.memberId),
    ).length
    if (waiting === 0) continue
    told += await tellMembers(call, sessionId, [member], {
      key: `council.ends:${sessionId}`,
      isUrgent: true,
      ...notices.endsSoon({ ...held.state, number: held.row.number, place: held.row.place }, waiting),
    })
  }
  return told
}
