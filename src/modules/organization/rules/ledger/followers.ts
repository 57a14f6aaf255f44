/** Units that stand under one that ends, or that may be given away, and whom each could stand under after. */
import { ABOVE } from '../levels.ts'
import { type Change, endedBy } from './change.ts'
import { type Ledger, type Version, versionOn, versionsOn } from './version.ts'

export interface Follower {
  unitId: number
  fullName: string
  level: Version['level']
  /** The unit of the event that it stands under. */
  fromId: number
  /** Whom it may stand under from the day: after the event, whoever takes over, or the level above. */
  options: number[]
  /** As chosen, or the only one that fits; null: somebody has to choose. */
  parentId: number | null
  /** The unit it stands under goes on, so that it may stay there. */
  mayStay: boolean
  /** A room is no unit of its own: it may end with what it is part of. */
  mayEnd: boolean
  ends: boolean
}

type Sides = Pick<Change, 'day' | 'before' | 'after' | 'children' | 'ends'>

/**
 * Rooms of one name that would come to stand beside each other are one room after: the first goes on, the others end.
 * @param heirs units outside the event that take over from those that end.
 */
export function followersOf(ledger: Ledger, change: Sides, heirs: readonly number[] = []): Follower[] {
  const { day, before, after, children, ends = [] } = change
  const ended = new Set(endedBy(change))
  const begun = new Set(after.map(({ unitId }) => unitId).filter((unitId) => !before.includes(unitId)))
  const now = versionsOn(ledger, day)
  const chosen = new Map(children.map(({ unitId, parentId }) => [unitId, parentId]))
  const key = (parentId: number | null, fullName: string) => `${parentId} ${fullName}`
  const there = new Set(now.map(({ parentId, fullName }) => key(parentId, fullName)))
  return now
    .filter(({ unitId, parentId }) => parentId !== null && before.includes(parentId) && !before.includes(unitId))
    .filter(({ parentId }) => ended.has(parentId as number) || begun.size > 0)
    .map(({ unitId, fullName, level, parentId }) => {
      const fromId = parentId as number
      const mayStay = !ended.has(fromId)
      const mayEnd = level === 'division' && !mayStay
      const options = optionsFor(ledger, change, heirs, { level, fromId })
      const sole = options.length === 1 ? (options[0] as number) : null
      const follows = chosen.get(unitId) ?? (mayStay ? fromId : sole)
      const isDouble = !mayStay && follows !== null && there.has(key(follows, fullName))
      const isEnding = mayEnd && (ends.includes(unitId) || (isDouble && !chosen.has(unitId)))
      if (follows !== null && !isEnding) there.add(key(follows, fullName))
      const goesTo = isEnding ? null : follows
      return { unitId, fullName, level, fromId, options, parentId: goesTo, mayStay, mayEnd, ends: isEnding }
    })
}

function optionsFor(
  ledger: Ledger,
  { day, after }: Sides,
  heirs: readonly number[],
  { level, fromId }: Pick<Version, 'level'> & { fromId: number },
): number[] {
  const fits = (above: Version['level'] | undefined) => above !== undefined && ABOVE[level].includes(above)
  const levelOn = (unitId: number) => versionOn(ledger, unitId, day)?.level
  const within = after.filter((unit) => fits(unit.level)).map(({ unitId }) => unitId)
  if (within.length > 0) return within
  const taking = heirs.filter((unitId) => fits(levelOn(unitId)))
  if (taking.length > 0) return taking
  const above = versionOn(ledger, fromId, day)?.parentId ?? null
  return above !== null && fits(levelOn(above)) ? [above] : []
}

/** The change with every child that follows by itself, ends, or was told where to go. */
export const withFollowers = (change: Change, followers: readonly Follower[]): Change => ({
  ...change,
  children: followers.flatMap(({ unitId, fromId, parentId }) =>
    parentId === null || parentId === fromId ? [] : [{ unitId, parentId }],
  ),
  ends: followers.flatMap(({ unitId, ends }) => (ends ? [unitId] : [])),
})
