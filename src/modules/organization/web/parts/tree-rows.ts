/** The tree as the rows that are in sight. */
import type { TreeUnit } from '../../contract.ts'
import { childrenByParent } from '../../rules/in-tree-order.ts'
import type { Level } from '../../rules/levels.ts'

export interface TreeRow {
  unit: TreeUnit
  /** From 1. */
  depth: number
  children: number
  /** Of a province: how many units of each level are below it. */
  below: Partial<Record<Level, number>>
  isOpen: boolean
  /** Place among its siblings, from 1. */
  place: number
  siblings: number
}

/** What was asked for piece by piece as one list: a unit whose children have come has none left to ask for. */
export function joinedTree(
  units: readonly TreeUnit[],
  opened: readonly { unitId: number; units: readonly TreeUnit[] }[],
): TreeUnit[] {
  const come = new Set(opened.map(({ unitId }) => unitId))
  const all = [...units, ...opened.flatMap((one) => one.units)]
  const once = new Map(all.map((unit) => [unit.unitId, unit]))
  return [...once.values()].map((unit) => (come.has(unit.unitId) ? { ...unit, below: 0 } : unit))
}

/** Only these families, and provinces: who stood under one that is left out is shown under the next above. */
export function onlyLevels(units: readonly TreeUnit[], levels: readonly Level[] | undefined): TreeUnit[] {
  if (levels === undefined || levels.length === 0) return [...units]
  const byId = new Map(units.map((unit) => [unit.unitId, unit]))
  const isKept = ({ level }: TreeUnit) => level === 'province' || levels.includes(level)
  const keptAbove = (unitId: number | null): number | null => {
    const unit = unitId === null ? undefined : byId.get(unitId)
    if (!unit) return null
    return isKept(unit) ? unit.unitId : keptAbove(unit.parentId)
  }
  return units.filter(isKept).map((unit) => ({ ...unit, parentId: keptAbove(unit.parentId) }))
}

/** @param units of one day, in Vietnamese order of names. @param open ids of the units whose children are shown. */
export function treeRows(units: readonly TreeUnit[], open: ReadonlySet<number>): TreeRow[] {
  const childrenOf = childrenByParent(units)
  const rows: TreeRow[] = []
  const below = (unitId: number): TreeRow['below'] => {
    const counts: TreeRow['below'] = {}
    const add = (unit: TreeUnit) => {
      counts[unit.level] = (counts[unit.level] ?? 0) + 1
      for (const child of childrenOf.get(unit.unitId) ?? []) add(child)
    }
    for (const child of childrenOf.get(unitId) ?? []) add(child)
    return counts
  }
  const place = (parentId: number | null, depth: number) => {
    const siblings = childrenOf.get(parentId) ?? []
    for (const [at, unit] of siblings.entries()) {
      const children = (childrenOf.get(unit.unitId)?.length ?? 0) + unit.below
      const isOpen = children > 0 && open.has(unit.unitId)
      rows.push({
        unit,
        depth,
        children,
        below: unit.level === 'province' ? below(unit.unitId) : {},
        isOpen,
        place: at + 1,
        siblings: siblings.length,
      })
      if (isOpen) place(unit.unitId, depth + 1)
    }
  }
  place(null, 1)
  return rows
}
