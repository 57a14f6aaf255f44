/** Moving a node with everything below it: by drag to any place, by keyboard one step at a time. */
import { branchOf, childrenIn, depthsOf, type Grown, laid, type Side, type Tree } from './tree.ts'

export function moved(tree: Tree, id: string, target: string, side: Side): Grown {
  const branch = branchOf(tree, id)
  const code = branch[0]?.code ?? ''
  if (branch.some((node) => node.id === target))
    return { problem: { reason: 'par.tree-into-itself', params: { code } } }
  const rest = tree.filter((node) => !branch.includes(node))
  return laid(rest, branch, target, side)
}

/** One place up or down among its siblings, and past the last of them into the next parent. */
export function shifted(tree: Tree, id: string, by: -1 | 1): Grown {
  const node = tree.find((one) => one.id === id)
  if (!node) return { tree }
  const siblings = childrenIn(tree, node.parentId)
  const neighbour = siblings[siblings.indexOf(node) + by]
  if (neighbour) return moved(tree, id, neighbour.id, by < 0 ? 'before' : 'after')
  // Over the edge: the nearest node of the parent's own level takes it in.
  const depths = depthsOf(tree)
  const level = (depths.get(id) ?? 0) - 1
  const peers = tree.filter((one) => depths.get(one.id) === level)
  const next = peers[peers.findIndex((one) => one.id === node.parentId) + by]
  if (level < 0 || !next)
    return { problem: { reason: by < 0 ? 'par.tree-first' : 'par.tree-last', params: { code: node.code } } }
  const [first] = childrenIn(tree, next.id)
  return by > 0 && first ? moved(tree, id, first.id, 'before') : moved(tree, id, next.id, 'inside')
}

/** Becomes the last part of the sibling before it. */
export function indented(tree: Tree, id: string): Grown {
  const node = tree.find((one) => one.id === id)
  if (!node) return { tree }
  const siblings = childrenIn(tree, node.parentId)
  const before = siblings[siblings.indexOf(node) - 1]
  if (!before) return { problem: { reason: 'par.tree-nothing-before', params: { code: node.code } } }
  return moved(tree, id, before.id, 'inside')
}

/** Leaves its parent and stands after it. */
export function outdented(tree: Tree, id: string): Grown {
  const node = tree.find((one) => one.id === id)
  if (!node) return { tree }
  if (node.parentId === null) return { problem: { reason: 'par.tree-at-top', params: { code: node.code } } }
  return moved(tree, id, node.parentId, 'after')
}
