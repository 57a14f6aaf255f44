/** What a correction changes, told: the word before and after with its points, and every place and index that moved. */

import type { Word } from '../sheets/hands.ts'
import type { NodeOfSet } from '../sheets/leaf-of-node.ts'
import type { Adjusted } from '../sheets/sheet-figures.ts'
import { type BlockInput, type BlockResult, computeBlock, type UnitInput, type UnitResult } from './block.ts'
import { type Changes, corrected } from './correct.ts'

export interface ChangedLeaf {
  unitId: number
  unitName: string
  criterionId: string
  code: string
  before: Word | null
  after: Word | null
  /** Points of 0 of 0 where it did not apply. */
  pointsBefore: number
  pointsAfter: number
}

export interface ChangedAdjustment {
  unitId: number
  unitName: string
  before: Adjusted
  after: Adjusted
  /** Bonus less penalty. */
  pointsBefore: number
  pointsAfter: number
}

export interface Move {
  unitId: number
  unitName: string
  rankBefore: number
  rankAfter: number
  indexBefore: number
  indexAfter: number
  ratingBefore: string | null
  ratingAfter: string | null
}

export interface Consequences {
  leaves: ChangedLeaf[]
  adjustments: ChangedAdjustment[]
  /** In the new order; units that stay as they were are not in it. */
  moves: Move[]
  meanBefore: number | null
  meanAfter: number | null
}

const byUnit = <T extends { unitId: number }>(units: readonly T[]) => new Map(units.map((unit) => [unit.unitId, unit]))
const wordIn = (unit: UnitInput | undefined, criterionId: string): Word | null =>
  unit?.leaves.find((leaf) => leaf.criterionId === criterionId)?.word ?? null
const pointsIn = (unit: UnitResult | undefined, nodeId: string): number =>
  unit?.nodes.find((node) => node.nodeId === nodeId)?.points ?? 0

function movesBetween(before: BlockResult, after: BlockResult): Move[] {
  const was = byUnit(before.units)
  return after.units.flatMap((unit) => {
    const old = was.get(unit.unitId) as UnitResult
    const move = {
      unitId: unit.unitId,
      unitName: unit.unitName,
      rankBefore: old.rank,
      rankAfter: unit.rank,
      indexBefore: old.index,
      indexAfter: unit.index,
      ratingBefore: old.rating,
      ratingAfter: unit.rating,
    }
    return old.rank === unit.rank && old.index === unit.index && old.rating === unit.rating ? [] : [move]
  })
}

/** @param changes that nothing stands against. */
export function consequences(before: BlockInput<NodeOfSet>, changes: Changes): Consequences {
  const after = corrected(before, changes)
  const [was, is] = [computeBlock(before), computeBlock(after)]
  const [inputs, given] = [byUnit(before.units), byUnit(after.units)]
  const [old, now] = [byUnit(was.units), byUnit(is.units)]
  const codes = new Map(before.criteriaSet.nodes.map(({ id, code }) => [id, code]))
  const adjustedOf = (unit: UnitResult | undefined) => (unit?.bonus ?? 0) - (unit?.penalty ?? 0)
  return {
    leaves: changes.words.map(({ unitId, criterionId }) => ({
      unitId,
      unitName: inputs.get(unitId)?.unitName ?? '',
      criterionId,
      code: codes.get(criterionId) ?? '',
      before: wordIn(inputs.get(unitId), criterionId),
      after: wordIn(given.get(unitId), criterionId),
      pointsBefore: pointsIn(old.get(unitId), criterionId),
      pointsAfter: pointsIn(now.get(unitId), criterionId),
    })),
    adjustments: changes.adjustments.map(({ unitId, bonus, penalty }) => ({
      unitId,
      unitName: inputs.get(unitId)?.unitName ?? '',
      after: { bonus, penalty },
      before: inputs.get(unitId)?.adjusted ?? { bonus: [], penalty: [] },
      pointsBefore: adjustedOf(old.get(unitId)),
      pointsAfter: adjustedOf(now.get(unitId)),
    })),
    moves: movesBetween(was, is),
    meanBefore: was.mean,
    meanAfter: is.mean,
  }
}
