/** Everything the resolver knows, put up once out of versions and successions. */
import { compareDays, holdsOn } from '../days.ts'
import { type NamedVersion, namesIndex } from './names.ts'
import type { Known } from './resolve.ts'
import type { Following } from './today.ts'

export interface KnownNames extends Known {
  /** The unit as it is called on the day. */
  on: (unitId: number, day: string) => NamedVersion | undefined
}

/** @param versions as known now, in any order. @param follows of events that were not taken back. */
export function knownNames(versions: readonly NamedVersion[], follows: readonly Following[]): KnownNames {
  const ordered = versions.toSorted((a, b) => compareDays(a.validFrom, b.validFrom))
  const steps = follows.toSorted((a, b) => compareDays(a.day, b.day))
  const byUnit = Map.groupBy(ordered, ({ unitId }) => unitId)
  const into = Map.groupBy(steps, ({ toId }) => toId)
  const on = (unitId: number, day: string) => byUnit.get(unitId)?.find((version) => holdsOn(version, day))
  return {
    on,
    index: namesIndex(ordered, (provinceId) => (into.get(provinceId) ?? []).map(({ fromId }) => fromId)),
    life: {
      outOf: Map.groupBy(steps, ({ fromId }) => fromId),
      isInForce: (unitId, day) => on(unitId, day) !== undefined,
    },
  }
}
