/** Codes of a tree: 1, 1.1, 1.1.1. A set that is numbered through stays so; one with codes of its own keeps them. */
import { inReadingOrder, type Tree } from './tree.ts'

/** Every node by its place: the third part of 2.1 is 2.1.3. */
export function renumbered(tree: Tree): Tree {
  const codes = new Map<string, string>()
  const counts = new Map<string | null, number>()
  return tree.map((node) => {
    const number = (counts.get(node.parentId) ?? 0) + 1
    counts.set(node.parentId, number)
    const above = node.parentId === null ? '' : `${codes.get(node.parentId)}.`
    const code = `${above}${number}`
    codes.set(node.id, code)
    return node.code === code ? node : { ...node, code }
  })
}

export const isNumbered = (tree: Tree): boolean => renumbered(tree).every((node, at) => node === tree[at])

/** The tree after a change, with codes as the tree before it had them: by place, or only what has none filled in. */
export function withCodes(before: Tree, after: Tree): Tree {
  if (isNumbered(before)) return renumbered(after)
  const taken = new Set(after.map((node) => node.code).filter((code) => code !== ''))
  const codes = new Map(after.map((node) => [node.id, node.code]))
  return inReadingOrder(after).map((node) => {
    if (node.code !== '') return node
    const above = node.parentId === null ? '' : `${codes.get(node.parentId)}.`
    let number = 1
    while (taken.has(`${above}${number}`)) number++
    const code = `${above}${number}`
    taken.add(code)
    codes.set(node.id, code)
    return { ...node, code }
  })
}
