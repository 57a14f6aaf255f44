/**
 * What a record said on a day, told the slow way: every event is asked whether it speaks of that day, and nothing is worked out in
 * advance. Written apart from the fold, to hold it against.
 */
import type { Effect } from '../../src/modules/personnel/rules/fold/effect.ts'
import { partOf, type Values } from '../../src/modules/personnel/rules/parts.ts'

export interface ToldEvent {
  eventId: string
  kind: string
  effects: readonly Effect[]
}

export interface ToldLine {
  part: string
  slot: string
  values: Values
}

const padded = (text: string, end: boolean): string => {
  const [year = '', month, day] = text.split('-')
  if (day !== undefined) return text
  if (!end) return `${year}-${month ?? '01'}-01`
  if (month === undefined) return `${year}-12-31`
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
}

export function naiveReplay(events: readonly ToldEvent[], day: string): ToldLine[] {
  const said = events.flatMap((event) => event.effects.map((effect) => ({ event, effect })))
  const ends = said.flatMap(({ effect }) => (effect.op === 'end' && effect.on <= day ? [effect] : []))
  const begun = said.flatMap(({ event, effect }) =>
    effect.op === 'set' && padded(effect.from, false) <= day
      ? [{ event, effect, since: padded(effect.from, false) }]
      : [],
  )
  return begun
    .filter(({ event, effect, since }) => {
      const isStopped = ends.some(
        (end) => end.part === effect.part && (end.slot === null || end.slot === effect.slot) && end.on > since,
      )
      const isOver = effect.to !== null && padded(effect.to, true) < day
      // Of a state a later beginning takes the place of an earlier one, though it be over itself.
      const isFollowed =
        partOf(effect.part).mode === 'state' &&
        begun.some(
          (other) =>
            other.effect.part === effect.part &&
            other.effect.slot === effect.slot &&
            (other.since > since || (other.since === since && rank(other.event, other.effect) > rank(event, effect))),
        )
      return !isStopped && !isOver && !isFollowed
    })
    .map(({ effect }) => ({ part: effect.part, slot: effect.slot, values: precise(effect) }))
    .toSorted((a, b) => (textOf(a) < textOf(b) ? -1 : 1))
}

const rank = ({ kind, eventId }: ToldEvent, effect: Effect) =>
  effect.op === 'set' ? JSON.stringify([effect.values, effect.to, kind, eventId]) : ''

const precise = (effect: Effect): Values =>
  effect.op === 'end'
    ? {}
    : {
        ...effect.values,
        ...(effect.from.length < 10 && { from: effect.from }),
        ...(effect.to !== null && effect.to.length < 10 && { to: effect.to }),
      }

/** Keys in order: what stands in a database does not keep them as they were written. */
export const textOf = ({ part, slot, values }: ToldLine): string =>
  JSON.stringify([part, slot, Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1))])
