/** What hinders a reassignment: its basis, its list, or that the list is not any more as it was reviewed. */
import type { Tx } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import { namesOverTime, unitsOn } from '../../../organization/index.ts'
import type { ReorganizationReason } from '../../refusals.vi.ts'
import { whyNotBasis } from '../../rules/proposal.ts'
import { type Listed, whyNotAsReviewed, whyNotList } from '../../rules/reassignment.ts'
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
  const inForce = new Set((await unitsOn(tx, on)).map(({ unitId }) => unitId))
  return [
    ...whyNotBasis(held, dayIn(now)),
    ...whyNotList({ day, routes: draft.routes, people, inForce, nameOf: (unitId) => nameOn(unitId, on) }),
  ]
}

/** @returns the list that was sent beside what hinders it now. */
export async function whyNotApproved(tx: Tx, held: HeldReassignment) {
  const sent = await listed(tx, sentList(held))
  return { sent, reason: whyNotAsReviewed(sent, await listed(tx, writtenList(held))) }
}
