/** A result as single figures under the names people know, so that the first difference can be told in words. */
import type { NodeOfSet } from '../sheets/leaf-of-node.ts'
import { words } from './words.vi.ts'

export type FigureGroup = 'points' | 'indexes' | 'ranks' | 'ratings' | 'bands'

export interface Figure {
  /** The same in the written and the recomputed result. */
  key: string
  /** 'Sở Y tế · tiêu chí 3.2'. */
  name: string
  group: FigureGroup
  /** The member's name; it tells how the value is written. */
  field: string
  value: unknown
}

type Place = Pick<Figure, 'key' | 'name' | 'group'>

const GROUPS: Record<string, FigureGroup> = {
  fraction: 'indexes',
  index: 'indexes',
  mean: 'indexes',
  rank: 'ranks',
  regionRank: 'ranks',
  rating: 'ratings',
  headRating: 'ratings',
  bands: 'bands',
}

/** Criteria before what is summed of them, and both before the rest: the first difference is then the cause. */
const weightOf = (value: unknown, leaves: ReadonlySet<string>): number => {
  if (typeof value !== 'object' || value === null) return 2
  const { nodeId } = value as { nodeId?: unknown }
  return nodeId === undefined ? 0 : leaves.has(nodeId as string) ? 0 : 1
}

export function figuresOf(result: unknown, nodes: readonly Pick<NodeOfSet, 'id' | 'code' | 'scoring'>[]): Figure[] {
  const codes = new Map(nodes.map(({ id, code }) => [id, code]))
  const leaves = new Set(nodes.filter(({ scoring }) => scoring !== null).map(({ id }) => id))
  const below = (place: Place, part: string, label: string, group = place.group): Place => ({
    key: `${place.key}/${part}`,
    name: [place.name, label].filter(Boolean).join(' · '),
    group,
  })
  /** A row is known by whom it is of, not by where it stands. */
  function rowOf(place: Place, row: unknown, at: number): Place {
    const { unitId, unitName, nodeId } = (row ?? {}) as Record<string, unknown>
    if (typeof nodeId === 'string') return below(place, nodeId, words.criterion(codes.get(nodeId) ?? nodeId))
    if (unitId !== undefined) return below(place, `${unitId}`, typeof unitName === 'string' ? unitName : `${unitId}`)
    return below(place, `${at}`, `${at + 1}`)
  }
  const inOrder = <T>(entries: readonly T[], told: (entry: T) => unknown) =>
    entries.toSorted((a, b) => weightOf(told(a), leaves) - weightOf(told(b), leaves))

  function walk(value: unknown, place: Place, field: string): Figure[] {
    if (Array.isArray(value)) {
      const rows = value.map((row, at) => ({ row, place: rowOf(place, row, at) }))
      const order = rows.map((row) => row.place.key).join(' ')
      return [
        ...inOrder(rows, ({ row }) => row).flatMap((row) => walk(row.row, row.place, field)),
        { ...below(place, 'order', words.order), field: 'order', value: order },
      ]
    }
    if (typeof value !== 'object' || value === null) return [{ ...place, field, value }]
    return inOrder(Object.entries(value), ([, member]) => member).flatMap(([member, inner]) => {
      const isNamed = typeof inner !== 'object' || inner === null
      const label = isNamed ? (words.fields[member] ?? member) : member === 'bands' ? words.bands : ''
      return walk(inner, below(place, member, label, GROUPS[member]), member)
    })
  }
  return walk(result, { key: '', name: '', group: 'points' }, '')
}
