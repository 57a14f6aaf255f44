/** How far the units of a block reach in each node, on average over those it applies to. */
import { timesRatio } from '../../../../shared/points.ts'
import { HUNDRED } from '../scoring/scoring.ts'
import type { NodeFigure } from './block.ts'

/** Percent of the maximum in ten-thousandths, by node; a node that applied to nobody is left out. */
export function meanShares(units: readonly { nodes: readonly NodeFigure[] }[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; count: number }>()
  for (const { nodes } of units)
    for (const { nodeId, points, applicableMax } of nodes) {
      if (applicableMax === 0) continue
      const known = sums.get(nodeId) ?? { sum: 0, count: 0 }
      sums.set(nodeId, { sum: known.sum + timesRatio(points, HUNDRED, applicableMax), count: known.count + 1 })
    }
  return new Map([...sums].map(([nodeId, { sum, count }]) => [nodeId, timesRatio(sum, 1, count)]))
}
