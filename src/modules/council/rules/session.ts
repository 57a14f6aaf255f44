/** The life of a session and of what is on its agenda: planned → open → closed; open → decided or postponed. */
import { formatDay, formatInstant } from '../../../shared/dates.ts'
import type { CouncilReason } from '../refusals.vi.ts'
import { moreThanHalf, type Tally } from './decision.ts'

export interface SessionState {
  form: 'meeting' | 'writing'
  status: 'planned' | 'open' | 'closed'
  heldAt: string
  endsAt: string | null
}

export interface Quorum {
  base: number
  present: number
  needed: number
  holds: boolean
}

/** More than half of the members with a vote on the day; consent in writing has its quorum item by item. */
export function quorumOf(members: readonly { hasVote: boolean; isPresent: boolean | null }[]): Quorum {
  const voting = members.filter(({ hasVote }) => hasVote)
  const present = voting.filter(({ isPresent }) => isPresent === true).length
  const needed = moreThanHalf(voting.length)
  return { base: voting.length, present, needed, holds: present >= needed }
}

export function whyNotPlan({ form, heldAt, endsAt }: SessionState, decisionDay: string): CouncilReason | null {
  // The day in Việt Nam: +7 hours.
  const day = new Date(Date.parse(heldAt) + 7 * 3_600_000).toISOString().slice(0, 10)
  if (day < decisionDay)
    return {
      reason: 'council.before-decision',
      params: { day: formatDay(day), decision: formatDay(decisionDay) },
      at: 'heldAt',
    }
  if (form === 'meeting') return null
  if (endsAt === null) return { reason: 'council.writing-without-end', at: 'endsAt' }
  return Date.parse(endsAt) > Date.parse(heldAt) ? null : { reason: 'council.ends-before', at: 'endsAt' }
}

interface Opening {
  items: number
  hasDecisionFile: boolean
}

export function whyNotOpen(session: SessionState, { items, hasDecisionFile }: Opening, now: Date): CouncilReason[] {
  if (session.status !== 'planned') return [{ reason: 'council.already-open' }]
  return [
    ...(hasDecisionFile ? [] : [{ reason: 'council.no-decision-file' } as const]),
    ...(items > 0 ? [] : [{ reason: 'council.empty-agenda' } as const]),
    ...(isOver(session, now) ? [writingOver(session)] : []),
  ]
}

/** The agenda takes and gives up items until the session is closed. */
export const whyNotChangeAgenda = ({ status }: Pick<SessionState, 'status'>): CouncilReason | null =>
  status === 'closed' ? { reason: 'council.session-closed' } : null

const isOver = ({ form, endsAt }: SessionState, now: Date): boolean =>
  form === 'writing' && endsAt !== null && now.getTime() >= Date.parse(endsAt)

const writingOver = ({ endsAt }: SessionState): CouncilReason => ({
  reason: 'council.writing-over',
  params: { ended: formatInstant(endsAt ?? '') },
})

function whyNotOpenYet(session: SessionState): CouncilReason | null {
  if (session.status === 'planned')
    return { reason: 'council.session-not-open', params: { held: formatInstant(session.heldAt) } }
  return session.status === 'closed' ? { reason: 'council.session-closed' } : null
}

export type ItemStatus = 'open' | 'decided' | 'postponed'

/** Whoever votes, as he stands before one item; null: he is no member on the day of the session. */
export interface Voter {
  hasVote: boolean
  isPresent: boolean | null
  isOwnUnit: boolean
}

function whyNotOpenItem(status: ItemStatus): CouncilReason | null {
  if (status === 'decided') return { reason: 'council.already-decided' }
  return status === 'postponed' ? { reason: 'council.item-postponed' } : null
}

/** Nobody judges his own unit, whatever the state: separation of duties comes first. */
export function whyNotVote(
  session: SessionState,
  status: ItemStatus,
  voter: Voter | null,
  now: Date,
): CouncilReason | null {
  if (voter === null || !voter.hasVote) return { reason: 'council.no-vote' }
  if (voter.isOwnUnit) return { reason: 'council.own-unit' }
  const closed = whyNotOpenYet(session) ?? whyNotOpenItem(status)
  if (closed) return closed
  if (isOver(session, now)) return writingOver(session)
  return session.form === 'meeting' && voter.isPresent !== true ? { reason: 'council.not-present' } : null
}

/** A vote with its reason: to depart from the appraisal wants one. */
export function whyNotSay(
  outcome: 'kept' | 'agreed' | 'corrected' | 'abstained',
  reason: string,
): CouncilReason | null {
  const wants = outcome === 'agreed' || outcome === 'corrected'
  return wants && reason.trim() === '' ? { reason: 'council.vote-without-reason', at: 'reason' } : null
}

export interface Deciding {
  session: SessionState
  quorum: Quorum
  status: ItemStatus
  tally: Tally
  /** Votes cast on a state that is no more: by whom, and what has changed. */
  older: readonly { name: string; changed: readonly string[] }[]
}

/** Everything between the votes and a decision. */
export function whyNotDecide({ session, quorum, status, tally, older }: Deciding, now: Date): CouncilReason[] {
  const closed = whyNotOpenYet(session) ?? whyNotOpenItem(status)
  if (closed) return [closed]
  if (session.form === 'meeting' && !quorum.holds) return [belowQuorum(quorum)]
  if (session.form === 'writing' && !isOver(session, now) && tally.present < tally.base)
    return [{ reason: 'council.writing-goes-on', params: { ends: formatInstant(session.endsAt ?? '') } }]
  if (older.length > 0) {
    const [first] = older
    const params = {
      names: older.map(({ name }) => name).join(', '),
      changed: (first?.changed ?? []).join(', '),
    }
    return [{ reason: 'council.votes-of-older-state', params }]
  }
  return whyNotStanding(tally)
}

const belowQuorum = ({ present, needed, base }: Omit<Quorum, 'holds'>): CouncilReason => ({
  reason: 'council.below-quorum',
  params: { present, needed, base },
})

function whyNotStanding(tally: Tally): CouncilReason[] {
  const most = tally.options[0]?.memberIds.length ?? 0
  switch (tally.standing) {
    case 'decided':
      return []
    case 'below-quorum':
      return [belowQuorum(tally)]
    case 'open':
      return [{ reason: 'council.votes-missing', params: { waiting: tally.waiting.length, majority: tally.majority } }]
    case 'tie':
      return [{ reason: 'council.tie', params: { votes: most } }]
    case 'no-majority':
      return [{ reason: 'council.no-majority', params: { most, majority: tally.majority, of: tally.majorityOf } }]
  }
}

export function whyNotClose(
  session: SessionState,
  items: readonly { status: ItemStatus }[],
  now: Date,
): CouncilReason[] {
  if (session.status === 'planned') return [{ reason: 'council.not-opened' }]
  if (session.status === 'closed') return [{ reason: 'council.session-closed' }]
  const open = items.filter(({ status }) => status === 'open').length
  if (open === 0) return []
  // Consent in writing that is still asked for is not ended before its day.
  if (session.form === 'writing' && !isOver(session, now))
    return [{ reason: 'council.writing-goes-on', params: { ends: formatInstant(session.endsAt ?? '') } }]
  return [{ reason: 'council.items-open', params: { open } }]
}
