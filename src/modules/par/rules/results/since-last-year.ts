/** One unit in two published years: only nodes that a mapping ties together are set against each other. */
import { comparableNodes, compareYears, type YearChange } from '../sets/comparable.ts'
import { type Mapped, type MappedNode, parentsOf } from '../sets/mapping.ts'
import type { NodeFigure } from './block.ts'

export interface PublishedYear {
  criteriaSet: { id: string; nodes: readonly MappedNode[] }
  /** Of the unit; null where it was not in the ranking. */
  nodes: readonly NodeFigure[] | null
}

/** Why there is nothing to compare. */
export const whyNotCompared = ['no-year-before', 'not-kept', 'unit-not-there', 'no-mapping'] as const
export type WhyNotCompared = (typeof whyNotCompared)[number]

/** The same set stands for itself; another one only where a mapping ties the two. */
function mappingBetween(now: PublishedYear, before: PublishedYear, mapping: readonly Mapped[]): readonly Mapped[] {
  if (now.criteriaSet.id === before.criteriaSet.id)
    return now.criteriaSet.nodes.map(({ id }) => ({ fromId: id, toId: id, kind: 'kept' as const }))
  const known = new Set(before.criteriaSet.nodes.map(({ id }) => id))
  return mapping.some(({ fromId }) => fromId !== null && known.has(fromId)) ? mapping : []
}

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
  const ties = mappingBetween(now, before, mapping)
  if (ties.length === 0) return { whyNot: 'no-mapping' }
  const figures = (nodes: readonly NodeFigure[]) => new Map(nodes.map((node) => [node.nodeId, node]))
  const groups = comparableNodes(ties, parentsOf(before.criteriaSet.nodes, now.criteriaSet.nodes))
  return { changes: compareYears(groups, figures(before.nodes), figures(now.nodes)) }
}
