/** What an event does to a record. The record is what all effects together come to, whatever the order they were entered in. */
import type { Values } from '../parts.ts'

/** A line of a part holds from a day: until its own last day, the next line of the slot, or an end. */
export interface SetEffect {
  op: 'set'
  part: string
  slot: string
  /** As the paper names it: day, month or year. */
  from: string
  /** The last day, month or year it holds; null: until something ends it. */
  to: string | null
  values: Values
  /** What the decision says stood before; the fold tells where it does not. */
  expects?: Values
}

/** What runs in a slot (null: in all slots) of a part holds no longer from this day on. */
export interface EndEffect {
  op: 'end'
  part: string
  slot: string | null
  on: string
}

export type Effect = SetEffect | EndEffect

export interface FoldedEvent {
  /** The event itself, the same through all corrections of it. */
  eventId: string
  /** The row of it that is known now. */
  row: string
  kind: string
  effectiveOn: string
  effects: readonly Effect[]
}

/** One dated fact of the record; `to` is the first day no longer, null while it holds. */
export interface Line {
  row: string
  part: string
  slot: string
  from: string
  to: string | null
  values: Values
}

/** A line that holds from a day on: what most events say. */
export const sets = (
  part: string,
  from: string,
  values: Values,
  { slot = '', to = null }: { slot?: string; to?: string | null } = {},
): Effect => ({ op: 'set', part, slot, from, to, values })
