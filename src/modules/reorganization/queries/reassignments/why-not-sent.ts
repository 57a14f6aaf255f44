/** What hinders a reassignment: its basis, its list, or that the list is not any more as it was reviewed. */
import type { Tx } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import { namesOverTime, unitsOn } from '../../../organization/index.ts'
import { changedSince, MANAGING } from '../../../personnel/index.ts'
import type { ReorganizationReason } from '../../refusals.vi.ts'
import { whyNotBasis } from '../../rules/proposal.ts'
import { type Listed, named, whyNotAsReviewed, whyNotList } from '../../rules/reassignment.ts'
import type { HeldReassignment } from './held-reassignment.ts'
import { listed, sentList, writtenList } from './listed-people.ts'

export async function whyNotSent(
  tx: Tx,
  held: HeldReassignment,
  people: readonly Listed[],
  now: Date,
): Promise<ReorganizationReason[]> {
  const { day, draft } = held
  const ids = [...draft.routes, ...people].flatMap(({ fromId, toId }) => (toId === null ? [fromId] : [fromId, toId]))
  const on = day ?? dayIn(now)
  const nameOn = await namesOverTime(tx, ids)
  const managing = (await unitsOn(tx, on)).filter(({ level }) => MANAGING.has(level))
  const inForce = new Set(managing.map(({ unitId }) => unitId))
  return [
    ...whyNotBasis(held, dayIn(now)),
    ...whyNotList({ day, routes: draft.routes, people, inForce, nameOf: (unitId) => nameOn(unitId, on) }),
  ]
}

/** @returns the list that was sent beside what hinders it now. */
export async function whyNotApproved(tx: Tx, held: HeldReassignment, now: Date) {
  const sent = await listed(tx, sentList(held))
  const people = await listed(tx, writtenList(held))
  const changed = whyNotAsReviewed(sent, people)
  return { sent, reasons: changed === null ? await whyNotSent(tx, held, people, now) : [changed] }
}

/** Taken back, nothing that was decided of these people since is left hanging on where they were moved. */
export async function whyNotUndone(
  tx: Tx,
  { recordingId, day }: Pick<HeldReassignment, 'recordingId' | 'day'>,
): Promise<ReorganizationReason | null> {
  const people = recordingId === null || day === null ? [] : await changedSince(tx, Number(recordingId), day)
  if (people.length === 0) return null
  return { reason: 'reorganization.decided-since', params: { count: people.length, names: named(people) } }
}
