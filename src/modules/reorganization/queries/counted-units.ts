/** What the ledger says of units that are counted: which are there on a day, under whom, within which scope. */
import { holdsOn, type KnownVersion } from '../../organization/index.ts'

export type Managed = 'province' | 'district' | 'commune'

export interface Sight {
  /** The unit on the day; undefined when it was not there. */
  on: (unitId: number, day: string) => KnownVersion | undefined
  /** A public service unit under none: with a decision of its own. A site of another is none. */
  isCounted: (unitId: number, day: string) => boolean
  isWithin: (unitId: number, day: string, scope: ReadonlySet<number>) => boolean
  managedAt: (version: KnownVersion, day: string) => Managed
}

export function sightOf(ledger: readonly KnownVersion[]): Sight {
  const byUnit = Map.groupBy(ledger, ({ unitId }) => unitId)
  const on: Sight['on'] = (unitId, day) => byUnit.get(unitId)?.find((version) => holdsOn(version, day))
  const above = (version: KnownVersion, day: string) =>
    version.parentId === null ? undefined : on(version.parentId, day)
  return {
    on,
    isCounted: (unitId, day) => {
      const version = on(unitId, day)
      return version?.level === 'service' && above(version, day)?.level !== 'service'
    },
    isWithin: (unitId, day, scope) => {
      // The tree is shallow and has no circles.
      for (let at = on(unitId, day); at; at = above(at, day)) if (scope.has(at.unitId)) return true
      return false
    },
    managedAt: (version, day) => {
      const level = above(version, day)?.level
      return level === 'district' || level === 'commune' ? level : 'province'
    },
  }
}

/** The scope and whoever took its place since. */
export function scopeOver(
  scopeId: number,
  events: readonly { before: readonly number[]; after: readonly number[] }[],
  isSameLevel: (unitId: number) => boolean,
): ReadonlySet<number> {
  const scope = new Set([scopeId])
  for (const { before, after } of events)
    if (before.some((unitId) => scope.has(unitId)))
      for (const unitId of after) if (isSameLevel(unitId)) scope.add(unitId)
  return scope
}
