/** What hinders a reassignment: its basis, its list, or that the list is not any more as it was reviewed. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import { namesOverTime, unitsOn } from '../../../organization/index.ts'
import { changedSince, MANAGING } from '../../../personnel/index.ts'
import type { ReorganizationReason } from '../../refusals.vi.ts'
import { whyNotBasis } from '../../rules/proposal.ts'
import { type Listed, named, type Seconded, whyNotAsReviewed, whyNotList } from '../../rules/reassignment.ts'
import type { HeldReassignment } from './held-reassignment.ts'
import { listed, sentList, writtenList } from './listed-people.ts'
import { sentSeconded, writtenSeconded } from './seconded-people.ts'

type Looking = Pick<Call, 'tx' | 'now' | 'scope'>

export async function whyNotSent(
  { tx, now }: Looking,
  held: HeldReassignment,
  { people, seconded }: { people: readonly Listed[]; seconded: readonly Seconded[] },
): Promise<ReorganizationReason[]> {
  const { day, draft } = held
  const ids = [...draft.routes, ...people].flatMap(({ fromId, toId }) => (toId === null ? [fromId] : [fromId, toId]))
  const on = day ?? dayIn(now)
  const nameOn = await namesOverTime(tx, ids)
  const managing = (await unitsOn(tx, on)).filter(({ level }) => MANAGING.has(level))
  const inForce = new Set(managing.map(({ unitId }) => unitId))
  return [
    ...whyNotBasis(held, dayIn(now)),
    ...whyNotList({ day, routes: draft.routes, people, seconded, inForce, nameOf: (unitId) => nameOn(unitId, on) }),
  ]
}

/** @returns the list that was sent beside what hinders it now. */
export async function whyNotApproved(call: Looking, held: HeldReassignment) {
  const sent = await listed(call.tx, sentList(held))
  const written = await whoIsWritten(call, held)
  const { people, seconded } = written
  const changed = whyNotAsReviewed(sent, people, { sent: sentSeconded(call, held), now: seconded })
  return { sent, seconded, reasons: changed === null ? await whyNotSent(call, held, written) : [changed] }
}

export const whoIsWritten = async (call: Looking, held: HeldReassignment) => ({
  people: await listed(call.tx, writtenList(held)),
  seconded: await writtenSeconded(call, held),
})

/** Taken back, nothing that was decided of these people since is left hanging on where they were moved. */
export async function whyNotUndone(
  tx: Tx,
  { recordingId, day }: Pick<HeldReassignment, 'recordingId' | 'day'>,
): Promise<ReorganizationReason | null> {
  const people = recordingId === null || day === null ? [] : await changedSince(tx, Number(recordingId), day)
  if (people.length === 0) return null
  return { reason: 'reorganization.decided-since', params: { count: people.length, names: named(people) } }
}
