/** The mapping as a person reads it: one line for each node of the new set, and one for each old node that is gone. */
import { type Mapped, mappingOf } from '../../../rules/sets/mapping.ts'
import type { DraftNode, Tree } from '../../../rules/sets/tree.ts'
import type { Drawing } from '../draw/drawing.ts'

export interface MappingRow {
  /** Of the new node, or of the old one that is gone. */
  key: string
  now: DraftNode | null
  before: readonly DraftNode[]
  kind: Mapped['kind']
}

export function mappingRows({ links, nodes }: Drawing, before: Tree): MappingRow[] {
  const old = new Map(before.map((node) => [node.id, node]))
  const mapping = mappingOf(links, before, nodes)
  const byTarget = Map.groupBy(mapping, ({ toId }) => toId)
  const rows = nodes.map((node): MappingRow => {
    const lines = byTarget.get(node.id) ?? []
    return {
      key: node.id,
      now: node,
      before: lines.flatMap(({ fromId }) => old.get(fromId ?? '') ?? []),
      kind: lines[0]?.kind ?? 'new',
    }
  })
  const gone = (byTarget.get(null) ?? []).flatMap(({ fromId }) => old.get(fromId ?? '') ?? [])
  return [...rows, ...gone.map((node): MappingRow => ({ key: node.id, now: null, before: [node], kind: 'dropped' }))]
}

/** The drawing with the links of one node, new or old, as chosen. */
export function relinked(drawing: Drawing, row: MappingRow, chosen: readonly string[]): Drawing {
  const { now, key } = row
  const rest = drawing.links.filter((link) => (now ? link.toId !== key : link.fromId !== key))
  const fresh = chosen.map((id) => (now ? { fromId: id, toId: key } : { fromId: key, toId: id }))
  return { ...drawing, links: [...rest, ...fresh] }
}
