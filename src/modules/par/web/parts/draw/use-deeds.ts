/** What can be done to the tree, from keys, buttons and drag alike: each deed is one step back, and is told in a sentence. */
import { useState } from 'react'
import { added, type Changed, doubled, joined, removed, split } from '../../../rules/sets/growing.ts'
import { indented, moved, outdented, shifted } from '../../../rules/sets/moving.ts'
import { renumbered, withCodes } from '../../../rules/sets/numbering.ts'
import { branchOf, childrenIn, type Grown, type Side, type Tree } from '../../../rules/sets/tree.ts'
import { drawWords } from '../../text.vi.ts'
import { reasonInWords } from '../leaf/leaf-now.ts'
import type { Drawing } from './drawing.ts'
import type { Drawn } from './use-drawing.ts'

const newId = (): string => crypto.randomUUID()

/** Where a node stands now, for whoever cannot see it. */
function placeInWords(tree: Tree, id: string): string {
  const node = tree.find((one) => one.id === id)
  if (!node) return ''
  const siblings = childrenIn(tree, node.parentId)
  const above = tree.find((one) => one.id === node.parentId)?.code ?? null
  return drawWords.placeOf(siblings.indexOf(node) + 1, siblings.length, above)
}

export function useDeeds(drawn: Drawn, current: string, choose: (key: string) => void) {
  const [said, say] = useState('')
  const { drawing } = drawn
  const node = drawing.nodes.find((one) => one.id === current)
  const codeIn = (tree: Tree, id: string) => tree.find((one) => one.id === id)?.code ?? ''

  const done = (changed: Changed<Drawing>, tell: (tree: Tree) => string, next = current) => {
    if ('problem' in changed) return say(reasonInWords(changed.problem))
    const nodes = withCodes(drawing.nodes, changed.draft.nodes)
    drawn.change(() => ({ ...changed.draft, nodes }))
    choose(next)
    say(tell(nodes))
  }
  const went = (grown: Grown, id: string) =>
    done('problem' in grown ? grown : { draft: { ...drawing, nodes: grown.tree } }, (tree) =>
      drawWords.didMove(codeIn(tree, id), placeInWords(tree, id)),
    )
  const add = (side: Side) => {
    const id = newId()
    done(added(drawing, id, node?.id ?? null, node ? side : 'inside'), (tree) => drawWords.didAdd(codeIn(tree, id)), id)
  }
  /** Beside the one that goes, so that Delete can be pressed again. */
  const neighbourOf = (id: string): string => {
    const gone = new Set(branchOf(drawing.nodes, id).map((one) => one.id))
    const rest = drawing.nodes.filter((one) => !gone.has(one.id))
    const at = drawing.nodes.findIndex((one) => one.id === id)
    return (rest[at] ?? rest.at(-1))?.id ?? ''
  }

  return {
    said,
    addAfter: () => add('after'),
    addInside: () => add('inside'),
    shift: (by: -1 | 1) => node && went(shifted(drawing.nodes, node.id, by), node.id),
    indent: () => node && went(indented(drawing.nodes, node.id), node.id),
    outdent: () => node && went(outdented(drawing.nodes, node.id), node.id),
    drop: (id: string, target: string, side: Side) => {
      choose(id)
      went(moved(drawing.nodes, id, target, side), id)
    },
    remove: () => {
      if (!node) return
      const below = branchOf(drawing.nodes, node.id).length - 1
      done({ draft: removed(drawing, node.id) }, () => drawWords.didRemove(node.code, below), neighbourOf(node.id))
    },
    split: (parts: number) => {
      if (!node) return
      const ids = Array.from({ length: parts }, newId)
      done(split(drawing, node.id, ids), () => drawWords.didSplit(node.code, parts))
    },
    join: () => node && done(joined(drawing, node.id), (tree) => drawWords.didJoin(codeIn(tree, node.id))),
    double: () => {
      if (!node) return
      let first: string | null = null
      const id = () => {
        const fresh = newId()
        first ??= fresh
        return fresh
      }
      const changed = doubled(drawing, node.id, id)
      done(changed, (tree) => drawWords.didDouble(codeIn(tree, first ?? '')), first ?? current)
    },
    renumber: () => {
      drawn.change((now) => ({ ...now, nodes: renumbered(now.nodes) }))
      say(drawWords.didRenumber)
    },
    undo: () => say(drawn.undo() ? drawWords.undone : drawWords.nothingToUndo),
    redo: () => say(drawn.redo() ? drawWords.redone : drawWords.nothingToRedo),
  }
}

export type Deeds = ReturnType<typeof useDeeds>
