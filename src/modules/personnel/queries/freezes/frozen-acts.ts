/** What freeze orders have against events, by the day of their decision: for a preview, and before they are written. */
import type { Tx } from '../../../../platform/http/call.ts'
import { chunksOf } from '../../../../shared/chunks.ts'
import { type ActFinding, actsAgainst, bindsOn, type FreezeOrder, ordersOnPeople } from '../../../organization/index.ts'
import type { Effect } from '../../rules/fold/effect.ts'
import { fold } from '../../rules/fold/fold.ts'
import { type Act, type ActingEvent, actsBy, mayAct } from '../../rules/freeze-acts.ts'
import { eventsOf, type KnownEvent } from '../events-of.ts'
import { markOf } from './mark-of.ts'

export interface EventToHold extends ActingEvent {
  recordId: string
  /** Of an event that is said anew: what it amounted to before is not done again. */
  eventId?: string
  decisionId?: string | null
  /** Where the decision is not written down yet. */
  paper?: { number: string; decidedOn: string }
}

export interface FoundAct extends ActFinding {
  recordId: string
  /** What it was decided by; null: nothing says. */
  decisionNumber: string | null
}

interface Asked {
  /** Events said anew or taken away along with them. */
  without?: readonly string[]
  isListed?: boolean
  /** What the event amounted to before counts as well: its decision is of another day now. */
  isOfOtherDay?: boolean
}

/** @returns of each person and order what it stops, or lets through by an exception. */
export async function frozenActs(
  tx: Tx,
  events: readonly EventToHold[],
  { without = [], isListed = false, isOfOtherDay = false }: Asked = {},
): Promise<FoundAct[]> {
  const acting = events.filter(mayAct)
  if (acting.length === 0) return []
  const orders = await ordersOnPeople(tx)
  if (orders.length === 0) return []
  const papers = await papersOf(tx, acting)
  const held = acting
    .map((event) => ({ ...event, paper: event.paper ?? papers.get(event.decisionId ?? '') ?? null }))
    .filter((event) => mayBind(orders, event))
  if (held.length === 0) return []
  const setting = await recordsOf(tx, held, { events, without })
  const acts = held.flatMap(({ paper, ...event }) => {
    const { known, lines } = setting(event)
    const before =
      known && !isOfOtherDay ? new Set(actsBy(known, { lines, isListed }).map((act) => keyOf(act, paper))) : null
    return actsBy(event, { lines, isListed })
      .filter((act) => !before?.has(keyOf(act, paper)))
      .map((act) => ({ ...act, paper, recordId: event.recordId }))
  })
  const asked = await Promise.all(
    acts.map(async (act) => ({
      ...act,
      decidedOn: act.paper?.decidedOn ?? act.day,
      subject: await markOf(act.recordId),
    })),
  )
  return (await actsAgainst(tx, orders, asked)).map((found) => {
    const { recordId, paper } = found.act as (typeof asked)[number]
    return { ...found, recordId, decisionNumber: paper?.number ?? null }
  })
}

/** What was decided counts by the day of its decision; what was told of itself, by its own. */
const keyOf = ({ act, worker, unitId, day }: Act, paper: unknown) =>
  JSON.stringify([act, worker, unitId, paper === null ? day : null])

/** Of a declared fact the day is not known before it is looked at. */
const mayBind = (
  orders: readonly FreezeOrder[],
  { kind, effectiveOn, paper }: ActingEvent & { paper: { decidedOn: string } | null },
) => (kind === 'declare' && paper === null) || orders.some((order) => bindsOn(order, paper?.decidedOn ?? effectiveOn))

async function papersOf(tx: Tx, events: readonly EventToHold[]) {
  const ids = [...new Set(events.flatMap(({ decisionId }) => decisionId ?? []))]
  const papers = new Map<string, { number: string; decidedOn: string }>()
  for (const some of chunksOf(ids, 10_000))
    for (const { id, ...paper } of await tx
      .selectFrom('personnel.decision')
      .select(['id', 'number', 'decided_on as decidedOn'])
      .where('id', 'in', some)
      .execute())
      papers.set(id, paper)
  return papers
}

/** What the other events of each record say, those that come with it included, and what is known of the event itself. */
async function recordsOf(
  tx: Tx,
  held: readonly Pick<EventToHold, 'recordId' | 'eventId'>[],
  { events, without }: { events: readonly EventToHold[]; without: readonly string[] },
) {
  const ids = [...new Set(held.map(({ recordId }) => recordId))]
  const known = Map.groupBy(await knownOf(tx, ids), ({ recordId }) => recordId)
  const coming = Map.groupBy(events, ({ recordId }) => recordId)
  const saidAnew = new Set([...without, ...events.flatMap(({ eventId }) => eventId ?? [])])
  const anew = await saidNow(tx, held)
  return ({ recordId, eventId, effects }: Pick<EventToHold, 'recordId' | 'eventId' | 'effects'>) => {
    const others = [
      ...(known.get(recordId) ?? []).filter((one) => !saidAnew.has(one.eventId)),
      ...(coming.get(recordId) ?? [])
        .filter((one) => one.effects !== effects)
        .map((one, at) => ({ ...one, eventId: `coming-${at}`, row: `coming-${at}` })),
    ]
    return { lines: fold(others).lines, known: eventId === undefined ? undefined : anew.get(eventId) }
  }
}

/** The events themselves as they stand, in whichever record: a merger moved them, and its undoing moves them back. */
async function saidNow(tx: Tx, held: readonly Pick<EventToHold, 'eventId'>[]): Promise<Map<string, ActingEvent>> {
  const found = new Map<string, ActingEvent>()
  for (const some of chunksOf([...new Set(held.flatMap(({ eventId }) => eventId ?? []))], 10_000))
    for (const row of await tx
      .selectFrom('personnel.event')
      .select(['event_id', 'kind', 'effective_on', 'effects'])
      .where('event_id', 'in', some)
      .where('recorded_to', '=', 'infinity')
      .execute())
      found.set(row.event_id, {
        kind: row.kind,
        effectiveOn: row.effective_on,
        effects: row.effects as unknown as Effect[],
      })
  return found
}

async function knownOf(tx: Tx, recordIds: readonly string[]): Promise<KnownEvent[]> {
  const found: KnownEvent[] = []
  for (const some of chunksOf(recordIds, 5_000)) found.push(...(await eventsOf(tx, some)))
  return found
}
