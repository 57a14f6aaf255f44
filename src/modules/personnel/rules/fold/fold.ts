/** Events → lines and what contradicts. Pure, and blind to the order of entry: only days and contents decide. */
import { dayAfterLast, firstDay, precisionOf } from '../../../../shared/partial-days.ts'
import { type Part, partOf, type Values } from '../parts.ts'
import type { Contradiction } from './contradiction.ts'
import type { EndEffect, FoldedEvent, Line, SetEffect } from './effect.ts'

interface Said<E> {
  event: FoldedEvent
  effect: E
}
type Set = Said<SetEffect> & { day: string }
type End = Said<EndEffect>

export interface Folded {
  lines: Line[]
  contradictions: Contradiction[]
}

export function fold(events: readonly FoldedEvent[]): Folded {
  const byPart = new Map<string, { sets: Set[]; ends: End[] }>()
  for (const event of events)
    for (const effect of event.effects) {
      const said = byPart.get(effect.part) ?? { sets: [], ends: [] }
      byPart.set(effect.part, said)
      if (effect.op === 'set') said.sets.push({ event, effect, day: firstDay(effect.from) })
      else said.ends.push({ event, effect })
    }
  const folded = [...byPart].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, said]) => foldPart(partOf(key), said))
  return {
    lines: folded.flatMap(({ lines }) => lines),
    contradictions: folded.flatMap(({ contradictions }) => contradictions),
  }
}

function foldPart(part: Part, { sets, ends }: { sets: Set[]; ends: End[] }): Folded {
  const slots = [...new Set(sets.map(({ effect }) => effect.slot))].toSorted()
  const folded = slots.map((slot) => {
    const own = sets.filter(({ effect }) => effect.slot === slot).toSorted(inOrder)
    const stops = ends.filter(({ effect }) => effect.slot === null || effect.slot === slot)
    return part.mode === 'state' ? foldState(own, stops) : foldRows(own, stops)
  })
  const lines = folded.flatMap(({ lines }) => lines)
  // What ends all of a part need not find anything there.
  const idle = ends.filter(
    ({ effect: { slot, on } }) => slot !== null && !lines.some((line) => line.slot === slot && line.to === on),
  )
  return {
    lines,
    contradictions: [
      ...folded.flatMap(({ contradictions }) => contradictions),
      ...idle.map((said) => contradiction('nothing-to-end', said, said.effect.on)),
    ],
  }
}

const textOf = ({ event, effect }: Set) => JSON.stringify([effect.values, effect.to, event.kind, event.eventId])

/** By day, then by what they say: never by when they were entered. What rearranges stands over what it rearranges. */
function inOrder(a: Set, b: Set) {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  return Number(rearranges(a)) - Number(rearranges(b)) || (textOf(a) < textOf(b) ? -1 : 1)
}

const rearranges = ({ event }: Set) => event.kind === 'rearrange'

const contradiction = (
  kind: Contradiction['kind'],
  { event, effect }: Said<SetEffect | EndEffect>,
  day: string,
  against: FoldedEvent | null = null,
  field: string | null = null,
): Contradiction => ({
  kind,
  eventId: event.eventId,
  part: effect.part,
  slot: effect.slot ?? '',
  day,
  againstEventId: against?.eventId ?? null,
  field,
})

/** One at a time: each holds until its own end, the next, or a stop, whichever comes first. */
function foldState(sets: readonly Set[], stops: readonly End[]): Folded {
  const lines: Line[] = []
  const contradictions: Contradiction[] = []
  sets.forEach((set, at) => {
    const next = sets.slice(at + 1).find(({ day }) => day > set.day)
    const rival = sets[at + 1]
    // Of two that begin on one day the later in order stands.
    if (rival?.day === set.day) {
      contradictions.push(contradiction('same-day', set, set.day, rival.event))
      return
    }
    const own = set.effect.to === null ? null : dayAfterLast(set.effect.to)
    if (own !== null && next && next.day < own)
      contradictions.push(contradiction('cut-short', next, next.day, set.event))
    const before = lines.at(-1)
    const differing = before === undefined ? null : differs(before, set)
    if (differing !== null) contradictions.push(contradiction('not-before', set, set.day, null, differing))
    lines.push(lineOf(set, earliest([own, next?.day ?? null, stopAfter(set.day, stops)])))
  })
  return { lines, contradictions }
}

/** Side by side: each has its own days, cut short where something stops it before (back from leave early). */
function foldRows(sets: readonly Set[], stops: readonly End[]): Folded {
  const lines = sets.map((set) => {
    const own = set.effect.to === null ? null : dayAfterLast(set.effect.to)
    return lineOf(set, earliest([own, stopAfter(set.day, stops)]))
  })
  return { lines, contradictions: [] }
}

const stopAfter = (day: string, stops: readonly End[]): string | null =>
  earliest(stops.map(({ effect }) => effect.on).filter((on) => on > day))

const earliest = (days: readonly (string | null)[]): string | null =>
  days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null)

/** The field in which what stood before is not what the decision says stood before. */
function differs(before: Line, { effect: { expects } }: Set): string | null {
  if (expects === undefined) return null
  return Object.keys(expects).find((field) => (before.values[field] ?? null) !== (expects[field] ?? null)) ?? null
}

function lineOf({ event, effect, day }: Set, to: string | null): Line {
  return { row: event.row, part: effect.part, slot: effect.slot, from: day, to, values: withPrecision(effect) }
}

/** A day that the paper names by month or year stays so named: `from`, `to` of the values. */
function withPrecision({ values, from, to }: SetEffect): Values {
  return {
    ...values,
    ...(precisionOf(from) === 'day' ? {} : { from }),
    ...(to === null || precisionOf(to) === 'day' ? {} : { to }),
  }
}
