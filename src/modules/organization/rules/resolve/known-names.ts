/** Everything the resolver knows, put up once out of versions and successions. */
import { compareDays, holdsOn } from '../days.ts'
import { type NamedVersion, namesIndex } from './names.ts'
import type { Known } from './resolve.ts'
import type { Following } from './today.ts'

/** @param versions as known now, in any order. @param follows of events that were not taken back. */
export function knownNames(versions: readonly NamedVersion[], follows: readonly Following[]): Known {
  const ordered = versions.toSorted((a, b) => compareDays(a.validFrom, b.validFrom))
  const steps = follows.toSorted((a, b) => compareDays(a.day, b.day))
  const byUnit = Map.groupBy(ordered, ({ unitId }) => unitId)
  const into = Map.groupBy(steps, ({ toId }) => toId)
  return {
    index: namesIndex(ordered, (provinceId) => (into.get(provinceId) ?? []).map(({ fromId }) => fromId)),
    life: {
      outOf: Map.groupBy(steps, ({ fromId }) => fromId),
      isInForce: (unitId, day) => (byUnit.get(unitId) ?? []).some((version) => holdsOn(version, day)),
    },
  }
}
