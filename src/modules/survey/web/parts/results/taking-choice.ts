/** What a person has chosen to give to the round, as the page reckons it before sending. */
import type { Taking } from '../../../contract.ts'

type Unit = Taking['units'][number]

export interface Choice {
  leftOut: ReadonlySet<number>
  /** Reasons by unit for values of fewer than five answers; a short one is none. */
  reasons: ReadonlyMap<number, string>
}

/** Nobody left out; the reasons of last time stand again. */
export const firstChoice = ({ units }: Pick<Taking, 'units'>): Choice => ({
  leftOut: new Set(),
  reasons: new Map(units.flatMap(({ unitId, fewReason }) => (fewReason === null ? [] : [[unitId, fewReason]]))),
})

export const LEAST_REASON = 10

export const hasFew = ({ values }: Unit): boolean => values.some(({ missing }) => missing === 'too-few')

const isGivenAll = ({ reasons }: Choice, unitId: number) => (reasons.get(unitId) ?? '').trim().length >= LEAST_REASON

export function takenOf(unit: Unit, choice: Choice): Unit['values'] {
  if (choice.leftOut.has(unit.unitId)) return []
  return unit.values.filter(
    ({ missing }) => missing === null || (missing === 'too-few' && isGivenAll(choice, unit.unitId)),
  )
}

export function totalsOf(units: readonly Unit[], choice: Choice) {
  const taken = units.map((unit) => takenOf(unit, choice))
  const values = taken.flat()
  return {
    values: values.length,
    units: taken.filter((own) => own.length > 0).length,
    replaced: values.filter(({ now }) => now !== null).length,
  }
}

export const inputOf = (units: readonly Unit[], choice: Choice) => ({
  leftOut: [...choice.leftOut],
  despiteFew: units
    .filter((unit) => hasFew(unit) && !choice.leftOut.has(unit.unitId) && isGivenAll(choice, unit.unitId))
    .map(({ unitId }) => ({ unitId, reason: (choice.reasons.get(unitId) as string).trim() })),
})
