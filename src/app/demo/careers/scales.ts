/** Salary by step, and what a change of rank makes of it. */
import { ENACTED } from '../../../modules/personnel/rules/law/enacted.ts'
import { provisionOn } from '../../../modules/personnel/rules/law/provision.ts'
import type { Scale } from '../../../modules/personnel/rules/pay-scale.ts'
import { placementOf } from '../../../modules/personnel/rules/placement.ts'

export type { Scale }

export function scaleOf(table: string, group: string): Scale {
  const key = `${table}/${group}`
  const found = provisionOn(ENACTED, 'scale', key, '2026-01-01')
  if (!found) throw new RangeError(`no group ${group} in ${table}`)
  return { key, group, ...found.value }
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
  const placed = placementOf(before, wanted, old, on, ENACTED)
  if (!placed) throw new RangeError(`no placement on ${on}`)
  return { step: placed.step, over: 0, countedFrom: placed.countedFrom }
}
