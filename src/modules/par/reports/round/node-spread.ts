/** How the units of a block stand at one node: what every report by criterion or by area is made of. */
import { meanOf } from '../../../../shared/points.ts'
import type { BlockResult } from '../../rules/results/block.ts'
import { shareOf } from '../../rules/results/share.ts'

/** Percents are ten-thousandths of a percent of the maximum that applied. */
export interface Spread {
  /** Units to which the node applies. */
  units: number
  meanPoints: number | null
  mean: number | null
  highest: number | null
  lowest: number | null
  full: number
  none: number
}

export function spreadOf({ units }: BlockResult, nodeId: string): Spread {
  const figures = units.flatMap(({ nodes }) => nodes.filter((node) => node.nodeId === nodeId && node.applicableMax > 0))
  const percents = figures.map((figure) => shareOf(figure) ?? 0)
  const isEmpty = figures.length === 0
  return {
    units: figures.length,
    meanPoints: meanOf(figures.map(({ points }) => points)),
    mean: meanOf(percents),
    highest: isEmpty ? null : Math.max(...percents),
    lowest: isEmpty ? null : Math.min(...percents),
    full: figures.filter(({ points, applicableMax }) => points === applicableMax).length,
    none: figures.filter(({ points }) => points === 0).length,
  }
}
