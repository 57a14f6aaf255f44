/** What the points of a tree add up to, while it is being drawn. */
import { NO_POINTS, type Points, points } from '../../../../shared/points.ts'
import type { DraftNode, Tree } from './tree.ts'

export interface Sum {
  sum: Points
  /** Of the parent's points; more than 0: so much is missing; less: so much too many. */
  missing: number
}

/** By parent. */
export function sumsOf(tree: Tree): ReadonlyMap<string, Sum> {
  const sums = new Map<string, number>()
  for (const node of tree)
    if (node.parentId !== null) sums.set(node.parentId, (sums.get(node.parentId) ?? 0) + node.maxPoints)
  return new Map(
    tree.flatMap((node) => {
      const sum = sums.get(node.id)
      return sum === undefined ? [] : [[node.id, { sum: points(sum), missing: node.maxPoints - sum }]]
    }),
  )
}

export const leavesOf = (tree: Tree): DraftNode[] => {
  const parents = new Set(tree.map((node) => node.parentId))
  return tree.filter((node) => !parents.has(node.id))
}

const added = (nodes: readonly DraftNode[]): Points =>
  nodes.length === 0 ? NO_POINTS : points(nodes.reduce((sum, node) => sum + node.maxPoints, 0))

/** The whole set: its areas, and the leaves a survey gives. */
export const wholeOf = (tree: Tree): { total: Points; survey: Points } => ({
  total: added(tree.filter((node) => node.parentId === null)),
  survey: added(leavesOf(tree).filter((node) => node.assessedBy === 'survey')),
})
