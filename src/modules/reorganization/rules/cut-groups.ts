/** Counted units followed through events, in all and by what they are: field, managing unit, level, autonomy. */

import type { EventKind } from '../../../shared/units.ts'
import { type CutCount, cutOf } from './cut.ts'

/** A unit as it is counted, with what it is on its base day or since it began. */
export interface CountedUnit {
  unitId: number
  groups: Readonly<Record<string, string>>
}

export interface CutStep {
  eventId: string
  day: string
  kind: EventKind
  before: readonly number[]
  /** Units after it that are counted units then, with what they are. */
  after: readonly CountedUnit[]
}

export interface FollowedStep extends CutStep {
  /** Of those before, the counted ones. */
  counted: readonly CountedUnit[]
}

/**
 * Each event with the counted units it met. What follows a counted unit is followed on; what begins from none is taken when it
 * is established or received within the scope.
 * @param isOurs whether a unit that begins from no counted one belongs to the whole.
 */
export function followed(
  base: readonly CountedUnit[],
  steps: readonly CutStep[],
  isOurs: (unitId: number) => boolean,
): { steps: FollowedStep[]; present: CountedUnit[] } {
  const there = new Map(base.map((unit) => [unit.unitId, unit]))
  const met: FollowedStep[] = []
  for (const step of steps.toSorted((a, b) =>
    a.day === b.day ? (a.eventId < b.eventId ? -1 : 1) : a.day < b.day ? -1 : 1,
  )) {
    const counted = step.before.flatMap((unitId) => there.get(unitId) ?? [])
    const after = step.after.filter(({ unitId }) => there.has(unitId) || counted.length > 0 || isOurs(unitId))
    if (counted.length === 0 && after.length === 0) continue
    for (const { unitId } of counted) there.delete(unitId)
    for (const unit of after) there.set(unit.unitId, unit)
    met.push({ ...step, counted, after })
  }
  return { steps: met, present: [...there.values()] }
}

export const countOf = (base: readonly CountedUnit[], steps: readonly FollowedStep[]): CutCount =>
  cutOf(
    base.length,
    steps.map(({ kind, counted, after }) => ({ kind, before: counted.length, after: after.length })),
  )

/** A unit counts for the group it is in on each side of an event: between groups it moves, in all nothing changes. */
export function countsBy(
  grouping: string,
  base: readonly CountedUnit[],
  steps: readonly FollowedStep[],
): { name: string; count: CutCount }[] {
  const nameOf = ({ groups }: CountedUnit) => groups[grouping] ?? ''
  const names = new Set([...base, ...steps.flatMap(({ after }) => after)].map(nameOf))
  return [...names].map((name) => {
    const within = (units: readonly CountedUnit[]) => units.filter((unit) => nameOf(unit) === name)
    const own = steps.map((step) => ({ ...step, counted: within(step.counted), after: within(step.after) }))
    return { name, count: countOf(within(base), own) }
  })
}
