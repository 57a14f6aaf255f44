/** The tree of a draft set, in reading order: a node stands before everything below it. Whatever is done to it gives a new tree. */
import { points } from '../../../../shared/points.ts'
import type { ParReason } from '../../refusals.vi.ts'
import type { Scoring } from '../scoring/scoring.ts'
import type { NodeKind, SetNode } from './set-node.ts'

export interface DraftNode extends Omit<SetNode, 'parent'> {
  id: string
  parentId: string | null
  kind: NodeKind
  mayBeNotApplicable: boolean
  legalBasis: string
  dataSource: string | null
}

export type Tree = readonly DraftNode[]

/** As nodes travel and are kept: points without their brand. */
type PlainNode = Omit<DraftNode, 'maxPoints' | 'scoring'> & { maxPoints: number; scoring: unknown }

export const treeFrom = (nodes: readonly PlainNode[]): Tree =>
  nodes.map((node) => ({ ...node, maxPoints: points(node.maxPoints), scoring: node.scoring as Scoring | null }))

/** What an operation answers: the tree after it, or why there is none. */
export type Grown = { tree: Tree } | { problem: ParReason }

/** Where a node goes, as seen from another one. */
export type Side = 'before' | 'after' | 'inside'

/** Area, criterion, subcriterion, and two below for sets that go deeper. */
export const MOST_LEVELS = 5
/** The ministry's own sets have under two hundred. */
export const MOST_NODES = 2_000

interface Hung {
  id: string
  parentId: string | null
}

/** Parents before children, siblings as they stood; what hangs on no area is left out, so a shorter answer tells of it. */
export function inReadingOrder<N extends Hung>(nodes: readonly N[]): N[] {
  const children = Map.groupBy(nodes, (node) => node.parentId)
  const ordered: N[] = []
  const place = (parentId: string | null) => {
    for (const node of children.get(parentId) ?? []) {
      ordered.push(node)
      place(node.id)
    }
  }
  place(null)
  return ordered
}

export const childrenIn = <N extends Hung>(tree: readonly N[], parentId: string | null): N[] =>
  tree.filter((node) => node.parentId === parentId)

/** 0 for an area. */
export function depthsOf(tree: readonly Hung[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>()
  for (const { id, parentId } of tree) depths.set(id, parentId === null ? 0 : (depths.get(parentId) ?? 0) + 1)
  return depths
}

/** The node and everything below it. */
export function branchOf<N extends Hung>(tree: readonly N[], id: string): N[] {
  const inside = new Set([id])
  return tree.filter((node) => {
    if (node.parentId !== null && inside.has(node.parentId)) inside.add(node.id)
    return inside.has(node.id)
  })
}

const KINDS: readonly NodeKind[] = ['area', 'criterion']

/** What follows from the place of a node: its kind, and above the leaves who assesses. */
export function settled(tree: Tree): Tree {
  const depths = depthsOf(tree)
  const assessed = new Map<string, DraftNode['assessedBy']>()
  const parents = new Set(tree.map((node) => node.parentId))
  for (const node of tree.toReversed()) {
    const own = parents.has(node.id)
      ? (assessed.get(node.id) ?? 'self')
      : node.assessedBy === 'mixed'
        ? 'self'
        : node.assessedBy
    assessed.set(node.id, own)
    if (node.parentId === null) continue
    const before = assessed.get(node.parentId)
    assessed.set(node.parentId, before === undefined || before === own ? own : 'mixed')
  }
  return tree.map((node) => {
    const kind = KINDS[depths.get(node.id) ?? 0] ?? 'subcriterion'
    const assessedBy = assessed.get(node.id) ?? 'self'
    return kind === node.kind && assessedBy === node.assessedBy ? node : { ...node, kind, assessedBy }
  })
}

/** Lays a branch, which is not in the tree, beside or inside a node of it; `null` is the whole set. */
export function laid(tree: Tree, branch: Tree, target: string | null, side: Side): Grown {
  const [root] = branch
  if (!root) return { tree }
  const anchor = target === null ? undefined : tree.find((node) => node.id === target)
  const parentId = side === 'inside' || anchor === undefined ? (anchor?.id ?? null) : anchor.parentId
  const depth = parentId === null ? 0 : (depthsOf(tree).get(parentId) ?? 0) + 1
  const height = Math.max(
    ...depthsOf(branch.map((node) => (node === root ? { ...node, parentId: null } : node))).values(),
  )
  if (depth + height >= MOST_LEVELS)
    return { problem: { reason: 'par.tree-too-deep', params: { code: root.code, most: MOST_LEVELS } } }
  if (tree.length + branch.length > MOST_NODES)
    return { problem: { reason: 'par.tree-too-many', params: { most: MOST_NODES } } }
  const moved = branch.map((node) => (node === root ? { ...node, parentId } : node))
  const at = placeFor(tree, anchor?.id ?? null, side)
  return { tree: settled([...tree.slice(0, at), ...moved, ...tree.slice(at)]) }
}

function placeFor(tree: Tree, target: string | null, side: Side): number {
  if (target === null) return tree.length
  const at = tree.findIndex((node) => node.id === target)
  return side === 'before' ? at : at + branchOf(tree, target).length
}
