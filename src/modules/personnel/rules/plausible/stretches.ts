/** Stretches that cannot both hold, and ends before the beginning. */

import { dayAfterLast, firstDay, formatPartial } from '../../../../shared/partial-days.ts'
import type { PersonnelReason } from '../../refusals.vi.ts'
import type { Effect } from '../fold/effect.ts'
import { partOf } from '../parts.ts'
import type { Fact } from './fact.ts'

interface Stretch {
  part: string
  slot: string
  from: string
  /** The first day no longer; null where nothing says so itself. */
  to: string | null
  index: number | null
}

export function stretchReasons(known: readonly Fact[], effects: readonly Effect[]): PersonnelReason[] {
  const told = effects.flatMap((effect, index): Stretch[] =>
    effect.op === 'set' && partOf(effect.part).mode === 'state'
      ? [
          {
            part: effect.part,
            slot: effect.slot,
            from: firstDay(effect.from),
            to: effect.to === null ? null : dayAfterLast(effect.to),
            index,
          },
        ]
      : [],
  )
  const before = known
    .filter(({ part }) => partOf(part).mode === 'state')
    .map(({ part, slot, from, to }) => ({ part, slot, from, to, index: null }))
  return [
    ...told.flatMap((one) => overlap(one, told, before) ?? []),
    ...effects.flatMap((effect, index) => endsTooEarly(effect, index, [...before, ...told]) ?? []),
  ]
}

/**
 * One says itself how long it holds, and another of its slot begins meanwhile: two main posts at once. One without an end of its
 * own gives way to the next, and a known one to a new one: that is how a career goes on.
 */
function overlap(one: Stretch, told: readonly Stretch[], known: readonly Stretch[]): PersonnelReason | null {
  const rival = [...told, ...known].find(
    (other) =>
      other !== one &&
      other.part === one.part &&
      other.slot === one.slot &&
      ((one.to !== null && one.from < other.from && other.from < one.to) ||
        (other.index !== null && other.index < (one.index as number) && other.from === one.from)),
  )
  if (!rival) return null
  return {
    reason: 'personnel.two-at-once',
    params: { part: partOf(one.part).label, from: formatPartial(one.from), other: formatPartial(rival.from) },
    at: `${one.index}.${one.to === null ? 'from' : 'to'}`,
  }
}

/** Retired before recruited: employment ends before any of it began. */
function endsTooEarly(effect: Effect, index: number, all: readonly Stretch[]): PersonnelReason | null {
  if (effect.op !== 'end' || effect.part !== 'employment') return null
  const begun = all.filter(({ part }) => part === 'employment').map(({ from }) => from)
  const first = begun.toSorted()[0]
  return first !== undefined && firstDay(effect.on) <= first
    ? {
        reason: 'personnel.left-before-joined',
        params: { on: formatPartial(effect.on), first: formatPartial(first) },
        at: `${index}.on`,
      }
    : null
}
