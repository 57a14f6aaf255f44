/** One unit in two published years: only nodes that a mapping ties together are set against each other. */
import { compareYears, type SetOfYear, tiesOf, type YearChange } from '../sets/comparable.ts'
import type { Mapped } from '../sets/mapping.ts'
import type { NodeFigure } from './block.ts'

export interface PublishedYear {
  criteriaSet: SetOfYear
  /** Of the unit; null where it was not in the ranking. */
  nodes: readonly NodeFigure[] | null
}

/** Why there is nothing to compare. */
export const whyNotCompared = ['no-year-before', 'not-kept', 'unit-not-there', 'no-mapping'] as const
export type WhyNotCompared = (typeof whyNotCompared)[number]

/**
 * @param before null where the block was not published the year before, or nothing of its nodes was kept.
 * @param mapping of the set of this year to the one it grew from.
 */
export function sinceLastYear(
  now: PublishedYear,
  before: PublishedYear | null,
  mapping: readonly Mapped[],
): { changes: YearChange[] } | { whyNot: WhyNotCompared } {
  if (before === null) return { whyNot: 'no-year-before' }
  if (now.nodes === null || before.nodes === null) return { whyNot: 'unit-not-there' }
  const ties = tiesOf(before.criteriaSet, now.criteriaSet, mapping)
  if (ties === null) return { whyNot: 'no-mapping' }
  const figures = (nodes: readonly NodeFigure[]) => new Map(nodes.map((node) => [node.nodeId, node]))
  return { changes: compareYears(ties, figures(before.nodes), figures(now.nodes)) }
}
