/** Two records of one person become one: what both say is said once, where they differ somebody chooses, nothing else is lost. */

import { formatPartial } from '../../../../shared/partial-days.ts'
import type { PersonnelReason } from '../../refusals.vi.ts'
import type { Contradiction } from '../fold/contradiction.ts'
import type { Effect, FoldedEvent, Line } from '../fold/effect.ts'
import { fold } from '../fold/fold.ts'
import { partOf, type Values } from '../parts.ts'
import type { When } from '../plausible/fact.ts'
import { implausibleHistory } from '../plausible/history.ts'

/** Where two histories of one slot differ: that of the record that stays, of the one that goes, or both, one after the other. */
export const CHOICES = ['kept', 'gone', 'both'] as const
export type Choice = (typeof CHOICES)[number]
/** By `keyOfSlot`. */
export type Choices = Readonly<Record<string, Choice>>

export interface MergedSlot {
  key: string
  part: string
  slot: string
  kept: Line[]
  gone: Line[]
  /** Both speak of a state part and do not say the same: somebody must choose. */
  differs: boolean
}

export interface Rewritten {
  eventId: string
  /** Empty: it is closed and not said again. */
  effects: readonly Effect[]
}

export interface Merged {
  /** Events of the record that stays which say less than before. */
  kept: Rewritten[]
  /** Every event of the record that goes, as it is said of the other. */
  gone: Rewritten[]
}

export const keyOfSlot = (part: string, slot: string): string => (slot === '' ? part : `${part} ${slot}`)

/** Slot by slot what either record says, in the order of parts. */
export function slotsOfMerge(kept: readonly FoldedEvent[], gone: readonly FoldedEvent[]): MergedSlot[] {
  const ours = Map.groupBy(fold(kept).lines, ({ part, slot }) => keyOfSlot(part, slot))
  const theirs = Map.groupBy(fold(gone).lines, ({ part, slot }) => keyOfSlot(part, slot))
  return [...new Set([...ours.keys(), ...theirs.keys()])].map((key) => {
    const [mine, other] = [ours.get(key) ?? [], theirs.get(key) ?? []]
    const { part = '', slot = '' } = mine[0] ?? other[0] ?? {}
    const differs = partOf(part).mode === 'state' && mine.length > 0 && other.length > 0 && !sayTheSame(mine, other)
    return { key, part, slot, kept: mine, gone: other, differs }
  })
}

const sayTheSame = (a: readonly Line[], b: readonly Line[]): boolean =>
  a.length === b.length && a.every((line, at) => textOf(line) === textOf(b[at] as Line))

const textOf = ({ from, to, values }: { from: string; to: string | null; values: Values }) =>
  JSON.stringify([
    from,
    to,
    Object.entries(values)
      .filter(([, value]) => value !== null)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ])

/** What is said of the one record afterwards. */
export function merged(kept: readonly FoldedEvent[], gone: readonly FoldedEvent[], choices: Choices): Merged {
  const stays = (effect: Effect) => !isLost(effect, 'gone', choices)
  const said = new Set(kept.flatMap(({ effects }) => effects.filter(stays).map(saying)))
  return {
    kept: kept.flatMap(({ eventId, effects }) => {
      const left = effects.filter(stays)
      return left.length < effects.length ? [{ eventId, effects: left }] : []
    }),
    gone: gone.map(({ eventId, effects }) => ({
      eventId,
      effects: effects.filter((effect) => !isLost(effect, 'kept', choices) && !said.has(saying(effect))),
    })),
  }
}

const saying = (effect: Effect): string =>
  effect.op === 'end'
    ? JSON.stringify(['end', effect.part, effect.slot, effect.on])
    : JSON.stringify(['set', effect.part, effect.slot, textOf(effect)])

/** Whether the choice for its slot fell on the other record. An end of all slots goes only with a part that has one. */
function isLost(effect: Effect, otherChosen: Choice, choices: Choices): boolean {
  const slot = effect.slot ?? (partOf(effect.part).slot === undefined ? '' : null)
  return slot !== null && choices[keyOfSlot(effect.part, slot)] === otherChosen
}

/** The events of the one record, for looking before anything is written. */
export function eventsAfter(
  kept: readonly FoldedEvent[],
  gone: readonly FoldedEvent[],
  choices: Choices,
): FoldedEvent[] {
  const after = merged(kept, gone, choices)
  const rewritten = new Map([...after.kept, ...after.gone].map(({ eventId, effects }) => [eventId, effects]))
  return [...kept, ...gone]
    .map((event) => ({ ...event, effects: rewritten.get(event.eventId) ?? event.effects }))
    .filter(({ effects }) => effects.length > 0)
}

/** Contradictions that neither record had alone. */
export function newContradictions(
  kept: readonly FoldedEvent[],
  gone: readonly FoldedEvent[],
  choices: Choices,
): Contradiction[] {
  const before = new Set([...fold(kept).contradictions, ...fold(gone).contradictions].map(keyOf))
  return fold(eventsAfter(kept, gone, choices)).contradictions.filter((one) => !before.has(keyOf(one)))
}

const keyOf = ({ kind, eventId, part, slot, day }: Contradiction) => JSON.stringify([kind, eventId, part, slot, day])

/** Each slot in which the two differ is chosen, and what is chosen goes together and can be true of one person. */
export function whyNotMerge(
  kept: readonly FoldedEvent[],
  gone: readonly FoldedEvent[],
  choices: Choices,
  when: When,
): PersonnelReason | null {
  const open = slotsOfMerge(kept, gone).find(({ key, differs }) => differs && choices[key] === undefined)
  if (open) return { reason: 'personnel.merge-not-chosen', params: { part: partOf(open.part).label }, at: open.key }
  const against = newContradictions(kept, gone, choices).find(({ kind }) => kind === 'same-day' || kind === 'cut-short')
  if (against)
    return {
      reason: 'personnel.merge-contradicts',
      params: { part: partOf(against.part).label, day: formatPartial(against.day) },
      at: keyOfSlot(against.part, against.slot),
    }
  return newlyUntrue(kept, gone, choices, when)
}

/** What could be true of each, and not of both together: the birth of one, the work of the other. */
function newlyUntrue(
  kept: readonly FoldedEvent[],
  gone: readonly FoldedEvent[],
  choices: Choices,
  when: When,
): PersonnelReason | null {
  const before = new Set([kept, gone].flatMap((events) => implausibleHistory(events, when).map(textOfReason)))
  const after = implausibleHistory(eventsAfter(kept, gone, choices), when)
  return after.find((reason) => !before.has(textOfReason(reason))) ?? null
}

const textOfReason = ({ reason, params }: PersonnelReason) => JSON.stringify([reason, params])
