/** Which units of the tree are open; the inside of one is asked for when it is opened first. */
import { useQueries } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { TreeUnit } from '../../contract.ts'
import { unitsBelow } from '../data.ts'
import { joinedTree } from './tree-rows.ts'

/** Provinces whose units came with the tree are open from the beginning. */
function openAtFirst(units: readonly TreeUnit[]): number[] {
  const parents = new Set(units.map(({ parentId }) => parentId))
  return units.filter(({ level, unitId }) => level === 'province' && parents.has(unitId)).map(({ unitId }) => unitId)
}

export function useOpened(units: readonly TreeUnit[], asOf: string, knownAt: string | undefined) {
  const [open, setOpenIds] = useState<ReadonlySet<number>>(() => new Set(openAtFirst(units)))
  const [asked, setAsked] = useState<readonly number[]>(() => {
    const first = new Set(openAtFirst(units))
    return units.filter(({ unitId, below }) => first.has(unitId) && below > 0).map(({ unitId }) => unitId)
  })
  const answers = useQueries({
    queries: asked.map((unitId) => unitsBelow(unitId, asOf, knownAt)),
    combine: (results) =>
      results.flatMap(({ data }, at) => (data ? [{ unitId: asked[at] as number, units: data.units }] : [])),
  })
  const all = useMemo(() => joinedTree(units, answers), [units, answers])
  const setOpen = (unitId: number, wanted: boolean) => {
    const next = new Set(open)
    if (wanted) next.add(unitId)
    else next.delete(unitId)
    setOpenIds(next)
    const hasMore = all.some((unit) => unit.unitId === unitId && unit.below > 0)
    if (wanted && hasMore && !asked.includes(unitId)) setAsked([...asked, unitId])
  }
  const isComing = (unitId: number) =>
    asked.includes(unitId) && !answers.some((answer) => answer.unitId === unitId) && open.has(unitId)
  return { all, open, setOpen, isComing }
}
