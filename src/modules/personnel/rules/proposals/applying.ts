/** What approved lines make of the events of a record: some are amended, some added, some say nothing any more. */

import { firstDay } from '../../../../shared/partial-days.ts'
import type { Effect, FoldedEvent } from '../fold/effect.ts'
import { type Change, effectOf, isTarget } from './change.ts'

export interface StoredEvent extends FoldedEvent {
  standing: 'unverified' | 'declared' | 'verified' | 'disputed'
  decisionId: string | null
  documentId: string | null
  paperId: string | null
  page: number | null
  note: string | null
}

export interface Approved {
  change: Change
  /** The page that proves it; null: the person's word. */
  proof: { documentId: string | null; page: number | null } | null
}

export interface NewFact extends Omit<StoredEvent, 'eventId' | 'row'> {
  /** Of an event amended. */
  eventId?: string
}

export interface Outcome {
  events: NewFact[]
  /** Events that nothing is left of. */
  withdrawn: string[]
}

/** @throws RangeError where a target is not there: whoever calls asked first whether the line has lapsed. */
export function applied(stored: readonly StoredEvent[], approved: readonly Approved[]): Outcome {
  const amended = new Map<string, StoredEvent>()
  const added: NewFact[] = []
  for (const { change, proof } of approved) {
    const effect = effectOf(change)
    if (change.target === null) {
      added.push(fact('declare', effect, proof))
      continue
    }
    const { eventId } = change.target
    const event = amended.get(eventId) ?? stored.find((one) => one.eventId === eventId)
    const target = event?.effects.find((one) =>
      isTarget(one, change.part, change.target as NonNullable<typeof change.target>),
    )
    if (!event || !target) throw new RangeError(`nothing to change in event ${eventId}`)
    const rest = event.effects.filter((one) => one !== target)
    if (change.op === 'remove') amended.set(eventId, { ...event, effects: rest })
    else if (rest.length === 0) amended.set(eventId, { ...event, ...proved(event, effect, proof) })
    else {
      // The others of the event keep their own paper and standing.
      amended.set(eventId, { ...event, effects: rest })
      added.push({ ...withoutIds(event), ...proved(event, effect, proof) })
    }
  }
  const left = [...amended.values()]
  return {
    events: [...left.filter(({ effects }) => effects.length > 0).map(({ row: _, ...event }) => event), ...added],
    withdrawn: left.filter(({ effects }) => effects.length === 0).map(({ eventId }) => eventId),
  }
}

const withoutIds = ({ eventId: _, row: __, ...event }: StoredEvent): NewFact => event

/** The decision stays: it is about the same fact. A paper handed in takes the place of the page there was. */
function proved(event: StoredEvent, effect: Effect & { op: 'set' }, proof: Approved['proof']) {
  return {
    effects: [{ ...effect, ...expectsOf(event, effect) }],
    ...(event.kind === 'declare' && { effectiveOn: firstDay(effect.from) }),
    standing: proof === null ? ('declared' as const) : ('verified' as const),
    ...(proof?.documentId && { ...proof, paperId: null }),
  }
}

/** What the decision says stood before is not the person's to change. */
function expectsOf({ effects }: StoredEvent, { part, slot }: Effect) {
  const before = effects.find((one) => one.op === 'set' && one.part === part && one.slot === slot)
  return before?.op === 'set' && before.expects !== undefined ? { expects: before.expects } : {}
}

const fact = (kind: string, effect: Effect & { op: 'set' }, proof: Approved['proof']): NewFact => ({
  kind,
  effectiveOn: firstDay(effect.from),
  effects: [effect],
  standing: proof === null ? 'declared' : 'verified',
  decisionId: null,
  documentId: proof?.documentId ?? null,
  paperId: null,
  page: proof?.documentId ? proof.page : null,
  note: null,
})
