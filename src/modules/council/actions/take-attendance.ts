/** Who is present at a meeting; somebody who has voted was. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { council } from '../contract.ts'
import { type HeldSession, heldSession } from '../queries/held-session.ts'
import { refuse } from '../refusals.vi.ts'

type Noted = InputOf<typeof council.takeAttendance>['members']

async function refuseVoted({ tx }: Call, { row, members }: HeldSession, absent: readonly string[]) {
  if (absent.length === 0) return
  const voted = await tx
    .selectFrom('council.vote as v')
    .innerJoin('council.item as i', 'i.id', 'v.item_id')
    .select('v.member_id')
    .where('i.session_id', '=', row.id)
    .where('v.member_id', 'in', absent)
    .limit(1)
    .executeTakeFirst()
  const name = members.find(({ memberId }) => memberId === voted?.member_id)?.fullName
  if (name !== undefined) refuse('council.present-has-voted', { name })
}

export async function takeAttendance(call: Call, input: InputOf<typeof council.takeAttendance>) {
  const { sessionId } = input
  const noted: Noted = input.members
  const held = await heldSession(call, sessionId, 'update')
  if (held.row.status === 'closed') refuse('council.session-closed')
  if (held.row.form === 'writing') refuse('council.only-meeting')
  const own = new Set(held.members.map(({ memberId }) => memberId))
  if (noted.some(({ memberId }) => !own.has(memberId))) refuse('council.not-member-then')
  await refuseVoted(
    call,
    held,
    noted.filter(({ isPresent }) => !isPresent).map(({ memberId }) => memberId),
  )
  for (const { memberId, isPresent, note } of noted)
    await call.tx
      .insertInto('council.attendance')
      .values({ session_id: sessionId, member_id: memberId, is_present: isPresent, note })
      .onConflict((conflict) =>
        conflict.columns(['session_id', 'member_id']).doUpdateSet({ is_present: isPresent, note }),
      )
      .execute()
  return { done: true as const }
}
