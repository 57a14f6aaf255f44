/** Who gives the points of a set: the program by itself, the unit by hand, a survey, a source outside; and what is appraised. */
import type { SetNode } from './set-node.ts'

export const shares = ['computed', 'typed', 'survey', 'external', 'system'] as const
export type Share = (typeof shares)[number]

export interface MakeUp {
  /** Null: the whole set. */
  code: string | null
  title: string
  maxPoints: number
  points: Readonly<Record<Share, number>>
  /** What a unit's hand gives is appraised, computed or typed. */
  appraised: number
}

type Node = Pick<SetNode, 'code' | 'title' | 'maxPoints' | 'assessedBy' | 'fact'> & {
  id: string
  parentId: string | null
}

function shareOf({ assessedBy, fact }: Node): Share {
  if (assessedBy === 'survey' || assessedBy === 'external' || assessedBy === 'system') return assessedBy
  return fact ? 'computed' : 'typed'
}

function madeUp(code: string | null, title: string, leaves: readonly Node[]): MakeUp {
  const points: Record<Share, number> = { computed: 0, typed: 0, survey: 0, external: 0, system: 0 }
  for (const leaf of leaves) points[shareOf(leaf)] += leaf.maxPoints
  const maxPoints = leaves.reduce((sum, leaf) => sum + leaf.maxPoints, 0)
  return { code, title, maxPoints, points, appraised: points.computed + points.typed }
}

/** A line for each area and one for the whole, the whole last. */
export function makeUpOf(nodes: readonly Node[]): MakeUp[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const parents = new Set(nodes.map(({ parentId }) => parentId))
  const areaOf = (node: Node): string => {
    const parent = node.parentId === null ? undefined : byId.get(node.parentId)
    return parent ? areaOf(parent) : node.id
  }
  const leaves = nodes.filter(({ id }) => !parents.has(id))
  const byArea = Map.groupBy(leaves, areaOf)
  const areas = nodes.filter(({ parentId }) => parentId === null)
  return [...areas.map(({ id, code, title }) => madeUp(code, title, byArea.get(id) ?? [])), madeUp(null, '', leaves)]
}
