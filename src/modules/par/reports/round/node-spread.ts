/** How the units of a block stand at one node: what every report by criterion or by area is made of. */
import { timesRatio } from '../../../../shared/points.ts'
import type { BlockResult } from '../../rules/results/block.ts'
import { HUNDRED } from '../../rules/scoring/scoring.ts'

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

export const percentOf = (points: number, applicableMax: number): number | null =>
  applicableMax === 0 ? null : timesRatio(points, HUNDRED, applicableMax)

export function spreadOf({ units }: BlockResult, nodeId: string): Spread {
  const figures = units.flatMap(({ nodes }) => nodes.filter((node) => node.nodeId === nodeId && node.applicableMax > 0))
  const sum = (part: 'points' | 'applicableMax') => figures.reduce((all, figure) => all + figure[part], 0)
  const percents = figures.map(({ points, applicableMax }) => percentOf(points, applicableMax) ?? 0)
  const isEmpty = figures.length === 0
  return {
    units: figures.length,
    meanPoints: isEmpty ? null : timesRatio(sum('points'), 1, figures.length),
    mean: isEmpty
      ? null
      : timesRatio(
          percents.reduce((all, percent) => all + percent, 0),
          1,
          figures.length,
        ),
    highest: isEmpty ? null : Math.max(...percents),
    lowest: isEmpty ? null : Math.min(...percents),
    full: figures.filter(({ points, applicableMax }) => points === applicableMax).length,
    none: figures.filter(({ points }) => points === 0).length,
  }
}
