/** The tree as the rows that are in sight. */
import type { UnitOnDay } from '../../contract.ts'
import { childrenByParent } from '../../rules/in-tree-order.ts'

export interface TreeRow {
  unit: UnitOnDay
  /** From 1. */
  depth: number
  children: number
  /** Of a province: how many units of each level are below it. */
  below: Partial<Record<UnitOnDay['level'], number>>
  isOpen: boolean
  /** Place among its siblings, from 1. */
  place: number
  siblings: number
}

/** @param units of one day, in Vietnamese order of names. @param open ids of the units whose children are shown. */
export function treeRows(units: readonly UnitOnDay[], open: ReadonlySet<number>): TreeRow[] {
  const childrenOf = childrenByParent(units)
  const rows: TreeRow[] = []
  const below = (unitId: number): TreeRow['below'] => {
    const counts: TreeRow['below'] = {}
    const add = (unit: UnitOnDay) => {
      counts[unit.level] = (counts[unit.level] ?? 0) + 1
      for (const child of childrenOf.get(unit.unitId) ?? []) add(child)
    }
    for (const child of childrenOf.get(unitId) ?? []) add(child)
    return counts
  }
  const place = (parentId: number | null, depth: number) => {
    const siblings = childrenOf.get(parentId) ?? []
    for (const [at, unit] of siblings.entries()) {
      const children = childrenOf.get(unit.unitId)?.length ?? 0
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
