/** Salary by step, and what a change of rank makes of it. */
import catalogue from '../../../../db/catalogues/personnel/salary-scales.json' with { type: 'json' }

export interface Scale {
  /** Hundredths, from step 1. */
  coefficients: readonly number[]
  cycleMonths: number
}

export function scaleOf(table: string, group: string): Scale {
  const found = catalogue.tables.find(({ id }) => id === table)?.groups.find((one) => one.group === group)
  if (!found) throw new RangeError(`no group ${group} in ${table}`)
  return found
}

export interface Step {
  step: number
  /** Over the last step, in percent of it. */
  over: number
  countedFrom: string
}

export const coefficientOf = ({ coefficients }: Scale, step: number): number => coefficients[step - 1] as number

/**
 * To the equal or nearest higher coefficient of the new group; who gains at least one increment of the old group, or was over
 * its last step, counts anew from the day (TT 02/2007/TT-BNV, Mục II).
 */
export function afterChange(old: Scale, { step, over, countedFrom }: Step, wanted: Scale, on: string): Step {
  const was = coefficientOf(old, step) * (100 + over)
  const at = wanted.coefficients.findIndex((coefficient) => coefficient * 100 >= was)
  const next = at === -1 ? wanted.coefficients.length : at + 1
  const gain = coefficientOf(wanted, next) - coefficientOf(old, step)
  const increment = coefficientOf(old, 2) - coefficientOf(old, 1)
  return { step: next, over: 0, countedFrom: over > 0 || gain >= increment ? on : countedFrom }
}
