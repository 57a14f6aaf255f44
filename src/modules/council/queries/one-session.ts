/** A session as its page shows it. */
import type { Call } from '../../../platform/http/call.ts'
import type { Session, SessionSummary } from '../contract.ts'
import { problemOf } from '../refusals.vi.ts'
import { whyNotClose } from '../rules/session.ts'
import { heldSession } from './held-session.ts'
import { sessionItems } from './session-items.ts'
import { sessionList } from './session-list.ts'

export async function oneSession(call: Call, sessionId: string): Promise<Session> {
  const { tx, actor, now } = call
  const held = await heldSession(call, sessionId)
  const { row, council, members } = held
  const [summary] = await sessionList(tx, { sessionId })
  const round = await tx
    .selectFrom('par.round')
    .select('name')
    .where('id', '=', council.round_id)
    .executeTakeFirstOrThrow()
  const agendaItems = await sessionItems(call, held)
  return {
    ...(summary as SessionSummary),
    councilName: council.name,
    roundId: council.round_id,
    roundName: round.name,
    agenda: row.agenda,
    conclusion: row.conclusion,
    version: row.version,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    closedByName: row.closed_by_name,
    rulebook: held.rulebook,
    hasDecisionFile: council.sha256 !== null,
    members,
    quorum: held.quorum,
    ownMemberId: members.find(({ accountId }) => accountId === actor.accountId)?.memberId ?? null,
    agendaItems,
    whyNotClose: whyNotClose(held.state, agendaItems, now).map(problemOf),
    minutesSha256: row.minutes_sha256,
    signed:
      row.signed_file_name === null
        ? null
        : {
            fileName: row.signed_file_name,
            mediaType: row.signed_media_type ?? '',
            byName: row.signed_by_name ?? '',
            at: row.signed_at ?? '',
          },
  }
}
