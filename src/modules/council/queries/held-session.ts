/** A session with those who belong to it on its day: the start of every action on it. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { Attending, Rulebook } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { type Quorum, quorumOf, type SessionState } from '../rules/session.ts'
import { membersOf, membersOn } from './members.ts'
import { type CouncilRow, councilRow, rulebookOf } from './one-council.ts'

/** @param lock 'share' for what is done within it, 'update' for a step of the session: one waits for the other. */
export async function sessionRow(tx: Tx, sessionId: string, lock: 'none' | 'share' | 'update' = 'none') {
  let query = tx.selectFrom('council.session').selectAll().where('id', '=', sessionId)
  if (lock === 'share') query = query.forShare()
  if (lock === 'update') query = query.forUpdate()
  return (await query.executeTakeFirst()) ?? refuse('council.not-found')
}

export type SessionRow = Awaited<ReturnType<typeof sessionRow>>

export const stateOf = (row: Pick<SessionRow, 'form' | 'status' | 'held_at' | 'ends_at'>): SessionState => ({
  form: row.form,
  status: row.status,
  heldAt: row.held_at,
  endsAt: row.ends_at,
})

export type Seated = Attending & { accountUnitId: number | null }

export interface HeldSession {
  row: SessionRow
  council: CouncilRow
  rulebook: Rulebook
  state: SessionState
  members: Seated[]
  quorum: Quorum
}

export async function heldSession(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  sessionId: string,
  lock: 'none' | 'share' | 'update' = 'none',
): Promise<HeldSession> {
  const row = await sessionRow(tx, sessionId, lock)
  const council = await councilRow(tx, row.council_id)
  const noted = await tx.selectFrom('council.attendance').selectAll().where('session_id', '=', sessionId).execute()
  const day = dayIn(new Date(row.held_at))
  const members = membersOn(await membersOf(tx, council.id, now), day).map(({ id: memberId, ...member }): Seated => {
    const attendance = noted.find((one) => one.member_id === memberId)
    return { ...member, memberId, isPresent: attendance?.is_present ?? null, note: attendance?.note ?? '' }
  })
  return { row, council, rulebook: rulebookOf(council), state: stateOf(row), members, quorum: quorumOf(members) }
}
