/** A session begins under the number of its minutes. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { council } from '../contract.ts'
import { notices } from '../notices.vi.ts'
import { heldSession } from '../queries/held-session.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotOpen } from '../rules/session.ts'
import { tellMembers } from './tell-members.ts'

export async function openSession(call: Call, input: InputOf<typeof council.openSession>) {
  const { tx, now } = call
  const { sessionId, version, minutesNumber } = input
  const { row, council: sitting, state, members } = await heldSession(call, sessionId, 'update')
  const { items } = await tx
    .selectFrom('council.item')
    .select((eb) => eb.fn.countAll<number>().as('items'))
    .where('session_id', '=', sessionId)
    .executeTakeFirstOrThrow()
  refuseIf(whyNotOpen(state, { items: Number(items), hasDecisionFile: sitting.sha256 !== null }, now))
  if (row.version !== version) refuse('council.stale')
  await tx
    .updateTable('council.session')
    .set({ status: 'open', opened_at: now.toISOString(), minutes_number: minutesNumber, version: version + 1 })
    .where('id', '=', sessionId)
    .execute()
  if (row.form === 'writing')
    await tellMembers(
      call,
      sessionId,
      members.filter(({ hasVote }) => hasVote),
      { key: `council.opened:${sessionId}`, ...notices.opened({ ...state, number: row.number, place: row.place }) },
    )
  return { done: true as const }
}
