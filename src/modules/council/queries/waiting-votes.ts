/** Sessions that wait for a member, and how much of each waits for his vote. */
import type { Call } from '../../../platform/http/call.ts'
import { heldSession } from './held-session.ts'
import { sessionItems } from './session-items.ts'

export async function waitingVotes(call: Call) {
  const { tx, actor } = call
  const rows = await tx
    .selectFrom('council.session as s')
    .innerJoin('council.council as c', 'c.id', 's.council_id')
    .select(['s.id', 'c.name'])
    .where('s.status', '<>', 'closed')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('council.member as m')
          .select('m.id')
          .whereRef('m.council_id', '=', 's.council_id')
          .where('m.account_id', '=', actor.accountId),
      ),
    )
    .orderBy('s.held_at')
    .execute()
  const sessions = []
  for (const { id: sessionId, name: councilName } of rows) {
    const held = await heldSession(call, sessionId)
    const { row } = held
    const own = held.members.find(({ accountId }) => accountId === actor.accountId)
    if (!own || row.status === 'closed') continue
    const mine = (await sessionItems(call, held)).filter(
      ({ status, tally }) => own.hasVote && status === 'open' && !tally.leftOut.includes(own.memberId),
    )
    const waiting = mine.filter(({ votes }) => !votes.some(({ memberId }) => memberId === own.memberId))
    sessions.push({
      sessionId,
      councilName,
      number: row.number,
      form: row.form,
      status: row.status,
      heldAt: row.held_at,
      endsAt: row.ends_at,
      place: row.place,
      items: mine.length,
      waiting: waiting.length,
    })
  }
  return { sessions }
}
