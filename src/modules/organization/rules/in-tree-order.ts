/** The order in which lists of units are read: each unit under its parent, agencies before districts before communes. */
import type { Level } from './levels.ts'

interface InTree {
  unitId: number
  parentId: number | null
  level: Level
}

const ORDER: Record<Level, number> = {
  division: 0,
  branch: 1,
  department: 2,
  service: 3,
  district: 4,
  commune: 5,
  village: 6,
  province: 7,
}

/** Children of each unit, in reading order; under null those whose parent is not among the units. */
export function childrenByParent<U extends InTree>(units: readonly U[]): Map<number | null, U[]> {
  const known = new Set(units.map((unit) => unit.unitId))
  const parentIn = ({ parentId }: U) => (parentId !== null && known.has(parentId) ? parentId : null)
  return Map.groupBy(
    units.toSorted((a, b) => ORDER[a.level] - ORDER[b.level]),
    parentIn,
  )
}

/** @param units of one day, in the order of names. @returns each unit once, its parent before it. */
export function inTreeOrder<U extends InTree>(units: readonly U[]): U[] {
  const childrenOf = childrenByParent(units)
  const from = (parentId: number | null): U[] =>
    (childrenOf.get(parentId) ?? []).flatMap((unit) => [unit, ...from(unit.unitId)])
  return from(null)
}
