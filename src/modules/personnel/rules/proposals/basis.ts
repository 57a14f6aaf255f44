/** The state a proposed line applies to: what it replaces, and what stands where it would begin. It lapses when that is another. */
import type { FoldedEvent, SetEffect } from '../fold/effect.ts'
import { fold } from '../fold/fold.ts'
import { partOf, type Values } from '../parts.ts'
import { type Change, dayOf, effectOf, isTarget } from './change.ts'

/** What an event says of a line. */
export interface Said {
  eventId: string
  slot: string
  from: string
  to: string | null
  values: Values
}

export interface Basis {
  /** What the change replaces, ends or takes out. */
  target: Said | null
  /** What stands in the slot on the first day of the line, where the part holds one line at a time. */
  standing: Said | null
}

const saidBy = (eventId: string, { slot, from, to, values }: SetEffect): Said => ({ eventId, slot, from, to, values })

export function basisOf(change: Change, events: readonly FoldedEvent[]): Basis {
  return { target: targetOf(change, events), standing: standingAt(change, events) }
}

function targetOf({ part, target }: Change, events: readonly FoldedEvent[]): Said | null {
  if (target === null) return null
  const event = events.find(({ eventId }) => eventId === target.eventId)
  const effect = event?.effects.find((one) => isTarget(one, part, target))
  return event && effect?.op === 'set' ? saidBy(event.eventId, effect) : null
}

function standingAt(change: Change, events: readonly FoldedEvent[]): Said | null {
  if (partOf(change.part).mode !== 'state' || (change.op !== 'add' && change.op !== 'correct')) return null
  const { slot } = effectOf(change)
  const day = dayOf(change)
  const line = fold(events).lines.find(
    (one) => one.part === change.part && one.slot === slot && one.from <= day && (one.to === null || day < one.to),
  )
  const event = line && events.find(({ row }) => row === line.row)
  const effect = event?.effects.find(
    (one): one is SetEffect => one.op === 'set' && one.part === change.part && one.slot === slot && beginsAt(one, line),
  )
  if (!event || !effect) return null
  // Where the line replaced stands there itself, the target says it already.
  const { target } = change
  if (target !== null && event.eventId === target.eventId && isTarget(effect, change.part, target)) return null
  return saidBy(event.eventId, effect)
}

const beginsAt = (effect: SetEffect, line: { from: string } | undefined) =>
  line !== undefined && dayOf({ from: effect.from } as Change) === line.from

const ordered = (values: Values) => Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1))
const textOf = (said: Said | null) =>
  said && JSON.stringify([said.eventId, said.slot, said.from, said.to, ordered(said.values)])

/** Only what it applied to counts: whatever else was written into the record meanwhile does not hinder it. */
export const hasLapsed = (named: Basis, now: Basis): boolean =>
  textOf(named.target) !== textOf(now.target) || textOf(named.standing) !== textOf(now.standing)
