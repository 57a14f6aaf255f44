/** What a published result took from a unit: a row for each criterion below its maximum, and one for penalty. */
import { type Points, points } from '../../../shared/points.ts'

export interface Node {
  id: string
  parentId: string | null
  code: string
  title: string
}

export interface NodeFigure {
  nodeId: string
  points: number
  /** 0 where it did not apply: nothing can be lost there. */
  applicableMax: number
}

export interface LostPoint {
  /** Null: penalty, which no criterion carries. */
  criterionId: string | null
  position: number
  code: string
  title: string
  /** The field it belongs to; empty for penalty. */
  area: string
  maxPoints: Points
  points: Points
  lost: Points
}

const PENALTY = { code: 'ĐT', title: 'Điểm trừ', area: '' } as const

/** The first level above a node, or the node itself. */
export function areaOf(node: Node, byId: ReadonlyMap<string, Node>): Node {
  let found = node
  for (let above = found.parentId; above !== null; above = found.parentId) {
    const parent = byId.get(above)
    if (!parent) return found
    found = parent
  }
  return found
}

/** The criteria that carry points of their own, in reading order. */
export function leavesOf(nodes: readonly Node[]): Node[] {
  const parents = new Set(nodes.map(({ parentId }) => parentId))
  return nodes.filter(({ id }) => !parents.has(id))
}

/** Together they are the applicable maximum less the points, and the penalty. */
export function lostPoints(
  nodes: readonly Node[],
  result: { nodes: readonly NodeFigure[]; penalty: number },
): LostPoint[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const figures = new Map(result.nodes.map((figure) => [figure.nodeId, figure]))
  const lost = leavesOf(nodes).flatMap((leaf, position): LostPoint[] => {
    const figure = figures.get(leaf.id)
    if (!figure || figure.points >= figure.applicableMax) return []
    const area = areaOf(leaf, byId)
    return [
      {
        criterionId: leaf.id,
        position,
        code: leaf.code,
        title: leaf.title,
        area: `${area.code}. ${area.title}`,
        maxPoints: points(figure.applicableMax),
        points: points(figure.points),
        lost: points(figure.applicableMax - figure.points),
      },
    ]
  })
  if (result.penalty === 0) return lost
  const taken = points(result.penalty)
  return [
    ...lost,
    {
      ...PENALTY,
      criterionId: null,
      position: nodes.length,
      maxPoints: points(0),
      points: points(-result.penalty),
      lost: taken,
    },
  ]
}
