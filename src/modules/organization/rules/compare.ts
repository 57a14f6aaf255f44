/** Two days beside each other: which units came, went and changed, and who of one day stands for whom of the other. */

export interface Compared {
  unitId: number
  code: string | null
  level: string
  kind: string
  name: string
  fullName: string
  parentId: number | null
  seat: string | null
}

export type Changed = 'name' | 'code' | 'kind' | 'parent' | 'seat'

export interface Differences<U> {
  came: U[]
  went: U[]
  changed: { before: U; after: U; what: Changed[] }[]
}

function changesOf(before: Compared, after: Compared): Changed[] {
  const isOtherKind = before.level !== after.level || before.kind !== after.kind
  // Of another kind, its full name is another too: that alone is no other name.
  const isOtherName = before.name !== after.name || (!isOtherKind && before.fullName !== after.fullName)
  return [
    ...(isOtherName ? (['name'] as const) : []),
    ...(isOtherKind ? (['kind'] as const) : []),
    ...(before.code !== after.code ? (['code'] as const) : []),
    ...(before.parentId !== after.parentId ? (['parent'] as const) : []),
    // Where nobody told, nothing is known to have moved.
    ...(before.seat !== null && after.seat !== null && before.seat !== after.seat ? (['seat'] as const) : []),
  ]
}

/** @param before units of the earlier day. @returns what is in neither list is the same on both days. */
export function differencesOf<U extends Compared>(before: readonly U[], after: readonly U[]): Differences<U> {
  const [were, are] = [before, after].map((units) => new Map(units.map((unit) => [unit.unitId, unit])))
  return {
    came: after.filter(({ unitId }) => !were?.has(unitId)),
    went: before.filter(({ unitId }) => !are?.has(unitId)),
    changed: before.flatMap((unit) => {
      const now = are?.get(unit.unitId)
      const what = now ? changesOf(unit, now) : []
      return now && what.length > 0 ? [{ before: unit, after: now, what }] : []
    }),
  }
}

export interface Edge {
  day: string
  fromId: number
  toId: number
}

/**
 * @returns whom a unit leads to along successions, day after day (or back, from the last to the first); what happens on
 * one day starts from its eve.
 */
export function reachedFrom(
  unitId: number,
  edges: readonly Edge[],
  direction: 'forward' | 'back' = 'forward',
): Set<number> {
  const reached = new Set([unitId])
  const days = Map.groupBy(edges, ({ day }) => day)
  const inOrder = direction === 'forward' ? [...days.keys()].sort() : [...days.keys()].sort().reverse()
  for (const day of inOrder) {
    const steps = (days.get(day) ?? []).map(({ fromId, toId }) =>
      direction === 'forward' ? ([fromId, toId] as const) : ([toId, fromId] as const),
    )
    for (const to of steps.filter(([from]) => reached.has(from)).map(([, to]) => to)) reached.add(to)
  }
  reached.delete(unitId)
  return reached
}
