/** Salary by step, and what a change of rank makes of it. */
import catalogue from '../../../../db/catalogues/personnel/salary-scales.json' with { type: 'json' }
import type { Scale } from '../../../modules/personnel/rules/pay-scale.ts'
import { placementOf } from '../../../modules/personnel/rules/placement.ts'

export type { Scale }

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

/** What the law makes of the step held before. */
export function afterChange(old: Scale, { step, over, countedFrom }: Step, wanted: Scale, on: string): Step {
  const before = { coefficient: coefficientOf(old, step), overScalePercent: over, countedFrom }
  const placed = placementOf(before, wanted, old, on)
  return { step: placed.step, over: 0, countedFrom: placed.countedFrom }
}
