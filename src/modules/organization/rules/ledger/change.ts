/** An event that changes units: who was there before, who is there after, from which day, by which decision. */
import type { EventKind } from '../../../../shared/units.ts'
import type { UnitFacts } from './version.ts'

export { EVENT_KINDS, type EventKind } from '../../../../shared/units.ts'

export interface After extends UnitFacts {
  /** One of those before when the unit goes on; a negative number of one's own for a unit that begins. */
  unitId: number
}

export interface Succession {
  fromId: number
  toId: number
  /** Partial: some part went there, not how much. */
  coverage: 'full' | 'partial'
}

export interface Change {
  kind: EventKind
  /** The first day on which it is so. */
  day: string
  before: readonly number[]
  after: readonly After[]
  /** Units under one that ends or gives them away, each with whom it stands under from the day: a negative number for one that begins. */
  children: readonly { unitId: number; parentId: number }[]
  /** Units under one that ends, which end with it: rooms of a commune whose new one has its own. */
  ends?: readonly number[]
  /** Who follows whom; null: everyone after follows everyone before. A dissolved unit may hand over to one that is not part of the event. */
  succession: readonly Succession[] | null
}

interface Shape {
  before: readonly [least: number, most: number]
  after: readonly [least: number, most: number]
  /** 'same': those after are those before; 'new': all begin; 'any': may go on or begin. */
  afterAre: 'same' | 'new' | 'any'
}

const MANY = Number.POSITIVE_INFINITY

/** How many units stand on each side, and whether they are the same ones. */
export const SHAPES: Readonly<Record<EventKind, Shape>> = {
  establish: { before: [0, 0], after: [1, MANY], afterAre: 'new' },
  // Sáp nhập: one of those before goes on. Hợp nhất: a new one begins.
  merge: { before: [2, MANY], after: [1, 1], afterAre: 'any' },
  // Chia: the old one ends. Tách: the old one goes on with the rest ("phần còn lại").
  split: { before: [1, 1], after: [2, MANY], afterAre: 'any' },
  dissolve: { before: [1, MANY], after: [0, 0], afterAre: 'same' },
  rename: { before: [1, MANY], after: [1, MANY], afterAre: 'same' },
  reclassify: { before: [1, MANY], after: [1, MANY], afterAre: 'same' },
  transfer: { before: [1, MANY], after: [1, MANY], afterAre: 'same' },
  change_parent: { before: [1, MANY], after: [1, MANY], afterAre: 'same' },
  boundary_adjustment: { before: [1, MANY], after: [1, MANY], afterAre: 'same' },
  // Several into several, some of them divided: what a resolution of rearrangement does.
  rearrange: { before: [1, MANY], after: [1, MANY], afterAre: 'any' },
  // To a company: it ends as a public service unit.
  convert: { before: [1, 1], after: [0, 0], afterAre: 'same' },
  // From, and to, a ministry or another province: neither established nor dissolved, but ours from now on, or no more.
  receive: { before: [0, 0], after: [1, MANY], afterAre: 'new' },
  hand_over: { before: [1, MANY], after: [0, 0], afterAre: 'same' },
}

export const begins = (unitId: number): boolean => unitId < 0
export const endedBy = ({ before, after }: Pick<Change, 'before' | 'after'>): number[] =>
  before.filter((unitId) => !after.some((unit) => unit.unitId === unitId))
/** Those before that are not there after, and what ends with them. */
export const allEndedBy = (change: Pick<Change, 'before' | 'after' | 'ends'>): number[] => [
  ...endedBy(change),
  ...(change.ends ?? []),
]

/** Who follows whom, as said or as the sides say. */
export function successionOf({ kind, before, after, succession }: Change): readonly Succession[] {
  if (succession !== null) return succession
  if (kind === 'boundary_adjustment')
    return before.map((unitId) => ({ fromId: unitId, toId: unitId, coverage: 'full' }))
  return SHAPES[kind].afterAre === 'same'
    ? after.map(({ unitId }) => ({ fromId: unitId, toId: unitId, coverage: 'full' }))
    : before.flatMap((fromId) =>
        after.map(({ unitId }) => ({ fromId, toId: unitId, coverage: after.length > 1 ? 'partial' : 'full' })),
      )
}
