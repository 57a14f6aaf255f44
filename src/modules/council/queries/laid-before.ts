/** What is laid before the council: items of a session with the dispute and the precedents of each. */
import type { Call } from '../../../platform/http/call.ts'
import { type Dispute, disputesOf, precedentsOf } from '../../par/index.ts'
import type { Item, Session } from '../contract.ts'
import { itemPlace } from './item-place.ts'
import { oneSession } from './one-session.ts'

export interface LaidItem {
  item: Item
  dispute: Dispute
  precedents: Awaited<ReturnType<typeof precedentsOf>>
}

export interface Laid {
  session: Session
  items: LaidItem[]
}

async function laid(call: Call, session: Session, items: readonly Item[]): Promise<Laid> {
  // A sheet is read once, however many of its criteria are on the agenda.
  const disputes: Dispute[] = []
  for (const [assessmentId, own] of Map.groupBy(items, (item) => item.assessmentId))
    disputes.push(
      ...(await disputesOf(
        call,
        assessmentId,
        own.map(({ criterion }) => criterion.id),
      )),
    )
  const found: LaidItem[] = []
  for (const item of items) {
    const { assessmentId, criterion } = item
    const dispute = disputes.find((one) => one.assessmentId === assessmentId && one.criterionId === criterion.id)
    if (dispute) found.push({ item, dispute, precedents: await precedentsOf(call.tx, assessmentId, criterion.id) })
  }
  return { session, items: found }
}

export async function laidItem(call: Call, itemId: string): Promise<Laid> {
  const session = await oneSession(call, (await itemPlace(call.tx, itemId)).sessionId)
  return laid(
    call,
    session,
    session.agendaItems.filter(({ id }) => id === itemId),
  )
}

export async function laidSession(call: Call, sessionId: string): Promise<Laid> {
  const session = await oneSession(call, sessionId)
  return laid(call, session, session.agendaItems)
}
