/** What a unit is on a day, through everything that happened since. */
import { compareDays } from '../days.ts'

export interface Heir {
  unitId: number
  coverage: 'full' | 'partial'
}

export interface Following {
  fromId: number
  toId: number
  day: string
  coverage: 'full' | 'partial'
}

export interface Life {
  /** Out of each unit, in the order of days. */
  outOf: ReadonlyMap<number, readonly Following[]>
  isInForce: (unitId: number, day: string) => boolean
}

/**
 * @param since what happened on this day has happened already.
 * @returns the units of the day that have it, or part of it; none when it ended and nobody followed.
 */
export function heirsOn(life: Life, unitId: number, since: string, day: string): Heir[] {
  const heirs = new Map<number, Heir['coverage']>()
  const walk = (at: number, from: string, coverage: Heir['coverage']) => {
    const next = (life.outOf.get(at) ?? []).filter((step) => compareDays(step.day, from) > 0 && step.day <= day)
    const [first] = next
    if (!first) {
      if (life.isInForce(at, day) && heirs.get(at) !== 'full') heirs.set(at, coverage)
      return
    }
    const together = next.filter((step) => step.day === first.day)
    for (const step of together) walk(step.toId, first.day, step.coverage === 'partial' ? 'partial' : coverage)
    // It gave something away and went on as itself without anybody saying so.
    if (!together.some(({ toId }) => toId === at) && life.isInForce(at, first.day)) walk(at, first.day, 'partial')
  }
  walk(unitId, since, 'full')
  return [...heirs].map(([id, coverage]) => ({ unitId: id, coverage }))
}
