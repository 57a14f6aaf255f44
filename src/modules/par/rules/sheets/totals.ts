/** From the points of the leaves to a unit's index: sums up the tree, the denominator, bonus and penalty, the exact fraction. */
import { NO_POINTS, type Points, points, timesRatio } from '../../../../shared/points.ts'
import { HUNDRED } from '../scoring/scoring.ts'

export interface TreeNode {
  id: string
  parentId: string | null
  maxPoints: Points
}

/** A criteria set laid out in arrays, parents before children, so that a whole province is summed without searching. */
export interface CompiledSet {
  ids: readonly string[]
  at: ReadonlyMap<string, number>
  /** Index of the parent, −1 for an area. */
  parents: Int32Array
  maxPoints: Float64Array
  /** Indexes of the leaves, in the order of `ids`. */
  leaves: Int32Array
  /** Indexes of the areas. */
  areas: Int32Array
}

/** @param nodes in any order; a parent that is not among them is a fault of the caller (`whyNotIssue` names it to people). */
export function compileSet(nodes: readonly TreeNode[]): CompiledSet {
  const children = Map.groupBy(nodes, (node) => node.parentId)
  const ordered: TreeNode[] = []
  const place = (parentId: string | null) => {
    for (const node of children.get(parentId) ?? []) {
      ordered.push(node)
      place(node.id)
    }
  }
  place(null)
  if (ordered.length !== nodes.length) throw new RangeError('a node hangs on a parent that is not in the set')
  const at = new Map(ordered.map((node, index) => [node.id, index]))
  const indexes = ordered.map((_, index) => index)
  return {
    ids: ordered.map((node) => node.id),
    at,
    parents: Int32Array.from(ordered, (node) => (node.parentId === null ? -1 : (at.get(node.parentId) as number))),
    maxPoints: Float64Array.from(ordered, (node) => node.maxPoints),
    leaves: Int32Array.from(indexes.filter((index) => !children.has(ordered[index]?.id as string))),
    areas: Int32Array.from(indexes.filter((index) => ordered[index]?.parentId === null)),
  }
}

/** Leaf state in a column of numbers: points, or one of these. */
export const NOT_APPLICABLE = -1
/** Not scored yet: no points, but it stays in the denominator. */
export const NOT_SCORED = -2

export interface Totals {
  /** By node, in the order of the compiled set. */
  points: Float64Array
  /** Maximum of what applies, by node. */
  applicable: Float64Array
}

/** @param leafPoints by leaf, in the order of `set.leaves`: ten-thousandths, NOT_APPLICABLE or NOT_SCORED. */
export function totalsOf(set: CompiledSet, leafPoints: ArrayLike<number>): Totals {
  const size = set.ids.length
  const sums = new Float64Array(size)
  const applicable = new Float64Array(size)
  for (let position = 0; position < set.leaves.length; position++) {
    const leaf = set.leaves[position] as number
    const value = leafPoints[position] as number
    if (value === NOT_APPLICABLE) continue
    sums[leaf] = value === NOT_SCORED ? 0 : value
    applicable[leaf] = set.maxPoints[leaf] as number
  }
  // Children come after their parents, so one pass from the end carries everything up.
  for (let node = size - 1; node >= 0; node--) {
    const parent = set.parents[node] as number
    if (parent < 0) continue
    sums[parent] = (sums[parent] as number) + (sums[node] as number)
    applicable[parent] = (applicable[parent] as number) + (applicable[node] as number)
  }
  return { points: sums, applicable }
}

/** points ÷ applicable maximum, never reduced and never rounded: ranks are decided on it. */
export interface Fraction {
  numerator: number
  denominator: number
}

export interface IndexResult {
  /** Sum of the leaves, before bonus and penalty. */
  points: Points
  applicableMax: Points
  bonus: Points
  penalty: Points
  fraction: Fraction
  /** Ten-thousandths of a percent, half up: 813_333 is 81,3333 %. */
  index: number
}

/**
 * Index = (points + bonus − penalty) ÷ applicable maximum, never under 0 and never over 100 %.
 * Criteria that do not apply leave the denominator: 68,32 of 84 points is 81,33 % (Thanh Hóa 2023).
 * A unit to which nothing applies has no index: 0 of 0 counts as 0.
 */
export function indexOf(
  set: CompiledSet,
  { points: sums, applicable }: Totals,
  bonus: Points = NO_POINTS,
  penalty: Points = NO_POINTS,
): IndexResult {
  let total = 0
  let denominator = 0
  for (const area of set.areas) {
    total += sums[area] as number
    denominator += applicable[area] as number
  }
  const numerator = Math.min(denominator, Math.max(0, total + bonus - penalty))
  return {
    points: points(total),
    applicableMax: points(denominator),
    bonus,
    penalty,
    fraction: { numerator, denominator },
    index: denominator === 0 ? 0 : timesRatio(numerator, HUNDRED, denominator),
  }
}

export interface AdjustmentRule {
  when: string
  per: string
  points: Points
}

export interface AdjustmentPart {
  max: Points
  rules: readonly AdjustmentRule[]
}

/** Outside the hundred: so much for each time, together never above the cap. @param counts by rule. */
export function adjustmentPoints({ max, rules }: AdjustmentPart, counts: readonly number[]): Points {
  const sum = rules.reduce((total, rule, at) => total + rule.points * (counts[at] ?? 0), 0)
  return points(Math.min(sum, max))
}
