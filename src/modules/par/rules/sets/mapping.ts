/** From which nodes of an earlier set the nodes of a set grew: the kinds that follow from the links, and what cannot be. */
import type { ParReason } from '../../refusals.vi.ts'
import type { Link } from './growing.ts'

export type MappingKind = 'kept' | 'split' | 'merged' | 'new' | 'dropped'

/** One line of the mapping: null on the left is a new node, null on the right one that was dropped. */
export interface Mapped {
  fromId: string | null
  toId: string | null
  kind: MappingKind
}

/** A node as the mapping needs it. */
export interface MappedNode {
  id: string
  parentId: string | null
  code: string
}

/** Whether one of `others` stands above the node. */
function isBelow(id: string, others: ReadonlySet<string>, parentOf: ReadonlyMap<string, string | null>): boolean {
  for (let above = parentOf.get(id) ?? null; above !== null; above = parentOf.get(above) ?? null)
    if (others.has(above)) return true
  return false
}

export const parentsOf = (...trees: readonly (readonly MappedNode[])[]): ReadonlyMap<string, string | null> =>
  new Map(trees.flat().map((node) => [node.id, node.parentId]))

/**
 * The whole mapping that links between two sets say. A node that lives on as one node is kept, although it may have got
 * parts of its own, which are split from it; one that lives on side by side is split; one that takes in several merged.
 */
export function mappingOf(links: readonly Link[], before: readonly MappedNode[], now: readonly MappedNode[]): Mapped[] {
  const parentOf = parentsOf(before, now)
  const goes = Map.groupBy(links, (link) => link.fromId)
  const comes = Map.groupBy(links, (link) => link.toId)
  const kindOf = ({ fromId, toId }: Link): MappingKind => {
    if ((comes.get(toId)?.length ?? 0) > 1) return 'merged'
    const targets = new Set(goes.get(fromId)?.map((link) => link.toId))
    const tops = [...targets].filter((id) => !isBelow(id, targets, parentOf))
    return tops.length === 1 && tops[0] === toId ? 'kept' : 'split'
  }
  return [
    ...links.map((link) => ({ ...link, kind: kindOf(link) })),
    ...now.filter(({ id }) => !comes.has(id)).map(({ id }) => ({ fromId: null, toId: id, kind: 'new' as const })),
    ...before.filter(({ id }) => !goes.has(id)).map(({ id }) => ({ fromId: id, toId: null, kind: 'dropped' as const })),
  ]
}

export const linksOf = (mapping: readonly Mapped[]): Link[] =>
  mapping.flatMap(({ fromId, toId }) => (fromId === null || toId === null ? [] : [{ fromId, toId }]))

/** Why lines of a mapping cannot be kept at all: they name nodes of other sets, or say a thing twice. */
export function whyNotKeepMapping(
  mapping: readonly Mapped[],
  before: readonly MappedNode[],
  now: readonly MappedNode[],
): ParReason[] {
  const [old, own] = [new Set(before.map(({ id }) => id)), new Set(now.map(({ id }) => id))]
  const seen = new Set<string>()
  return mapping.flatMap(({ fromId, toId, kind }): ParReason[] => {
    const key = `${fromId} ${toId}`
    const strange = (fromId !== null && !old.has(fromId)) || (toId !== null && !own.has(toId))
    const half = (fromId === null) !== (kind === 'new') || (toId === null) !== (kind === 'dropped')
    const twice = seen.has(key)
    seen.add(key)
    if (strange) return [{ reason: 'par.mapping-strange' }]
    if (half || twice) return [{ reason: 'par.mapping-damaged' }]
    return []
  })
}

/** Everything that stands between a mapping and years being compared along it. */
export function whyNotMapping(
  mapping: readonly Mapped[],
  before: readonly MappedNode[],
  now: readonly MappedNode[],
): ParReason[] {
  const keeping = whyNotKeepMapping(mapping, before, now)
  if (keeping.length > 0) return keeping
  const from = Map.groupBy(mapping, (line) => line.fromId)
  const to = Map.groupBy(mapping, (line) => line.toId)
  const kept = (lines: readonly Mapped[] | undefined) => lines?.filter(({ kind }) => kind === 'kept').length ?? 0
  const isTorn = (lines: readonly Mapped[] | undefined, end: MappingKind) =>
    lines !== undefined && lines.length > 1 && lines.some(({ kind }) => kind === end)
  return [
    ...now.flatMap(({ id, code }): ParReason[] => {
      const lines = to.get(id)
      if (!lines) return [{ reason: 'par.mapping-open', params: { code }, at: code }]
      if (isTorn(lines, 'new')) return [{ reason: 'par.mapping-new-and-old', params: { code }, at: code }]
      return kept(lines) > 1 ? [{ reason: 'par.mapping-kept-twice', params: { code }, at: code }] : []
    }),
    ...before.flatMap(({ id, code }): ParReason[] => {
      const lines = from.get(id)
      if (!lines) return [{ reason: 'par.mapping-open-before', params: { code } }]
      if (isTorn(lines, 'dropped')) return [{ reason: 'par.mapping-dropped-and-kept', params: { code } }]
      return kept(lines) > 1 ? [{ reason: 'par.mapping-kept-twice', params: { code } }] : []
    }),
  ]
}

export interface SetInTime {
  id: string
  name: string
  year: number
  basedOn: string | null
}

/** A set grows from a set of an earlier year, and so on back; never from itself, never from the future. */
export function whyNotBasedOn(set: SetInTime, every: readonly SetInTime[]): ParReason | null {
  const byId = new Map([...every, set].map((one) => [one.id, one]))
  const seen = new Set([set.id])
  for (let { basedOn, year } = set; basedOn !== null; ) {
    if (seen.has(basedOn)) return { reason: 'par.set-from-itself', params: { name: set.name } }
    seen.add(basedOn)
    const base = byId.get(basedOn)
    if (!base) return { reason: 'par.set-from-nowhere' }
    if (base.year >= year) return { reason: 'par.set-from-later', params: { name: base.name, before: base.year, year } }
    ;({ basedOn, year } = base)
  }
  return null
}
