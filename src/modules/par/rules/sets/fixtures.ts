/** Random work on a draft, for property tests. */
import fc from 'fast-check'
import { added, type Draft, doubled, joined, removed, split } from './growing.ts'
import { indented, moved, outdented, shifted } from './moving.ts'
import { leavesOf } from './sums.ts'
import type { Grown, Side, Tree } from './tree.ts'

const all = ['move', 'shift', 'indent', 'outdent', 'add', 'remove', 'split', 'join', 'double'] as const
type Deed = (typeof all)[number]

export interface Step {
  does: Deed
  /** Which nodes, as a share of the way through the tree. */
  node: number
  target: number
  side: Side
  by: -1 | 1
  parts: number
}

export const stepOf = (deeds: readonly Deed[] = all): fc.Arbitrary<Step> =>
  fc.record({
    does: fc.constantFrom(...deeds),
    node: fc.double({ min: 0, max: 0.999, noNaN: true }),
    target: fc.double({ min: 0, max: 0.999, noNaN: true }),
    side: fc.constantFrom<Side>('before', 'after', 'inside'),
    by: fc.constantFrom<-1 | 1>(-1, 1),
    parts: fc.integer({ min: 2, max: 4 }),
  })

/** The draft after the step; as it was when the step is not possible. */
export function taken(draft: Draft, step: Step, newId: () => string): Draft {
  const idAt = (share: number): string => draft.nodes[Math.floor(share * draft.nodes.length)]?.id ?? ''
  const [id, target] = [idAt(step.node), idAt(step.target)]
  const ofTree = (grown: Grown): Draft => ('tree' in grown ? { ...draft, nodes: grown.tree } : draft)
  const ofDraft = (changed: ReturnType<typeof added>): Draft => ('draft' in changed ? changed.draft : draft)
  switch (step.does) {
    case 'move':
      return ofTree(moved(draft.nodes, id, target, step.side))
    case 'shift':
      return ofTree(shifted(draft.nodes, id, step.by))
    case 'indent':
      return ofTree(indented(draft.nodes, id))
    case 'outdent':
      return ofTree(outdented(draft.nodes, id))
    case 'add':
      return ofDraft(added(draft, newId(), target || null, step.side))
    case 'remove':
      return removed(draft, id)
    case 'split':
      return ofDraft(split(draft, id, Array.from({ length: step.parts }, newId)))
    case 'join':
      return ofDraft(joined(draft, id))
    case 'double':
      return ofDraft(doubled(draft, id, newId))
  }
}

export const sumLeaf = (tree: Tree): number => leavesOf(tree).reduce((sum, leaf) => sum + leaf.maxPoints, 0)
