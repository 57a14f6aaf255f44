/** Where a change of rank places somebody (TT 02/2007/TT-BNV, Mục II). */
import type { Values } from './parts.ts'
import type { Scale } from './pay-scale.ts'

export interface Placement {
  step: number
  coefficient: number
  countedFrom: string
  /** The difference kept where the new group ends below, in hundredths. */
  preserved: number
}

/**
 * TT 02/2007/TT-BNV, Mục II khoản 1: to the equal or nearest higher coefficient of the new group, over scale counted in. Time
 * counts from the appointment when the gain is an increment of the old group or more, else on from before; from over scale it
 * counts from the appointment.
 */
export function placementOf(before: Values, to: Scale, from: Scale, day: string): Placement {
  const [coefficient, percent] = [Number(before.coefficient ?? 0), Number(before.overScalePercent ?? 0)]
  const held = coefficient * (100 + percent)
  const at = to.coefficients.findIndex((one) => one * 100 >= held)
  const step = at === -1 ? to.coefficients.length : at + 1
  const placed = to.coefficients[step - 1] ?? 0
  const increment = (from.coefficients[1] ?? 0) - (from.coefficients[0] ?? 0)
  const isNew = percent > 0 || placed - coefficient >= increment
  return {
    step,
    coefficient: placed,
    countedFrom: isNew ? day : String(before.countedFrom ?? day),
    preserved: at === -1 ? Math.round((held - placed * 100) / 100) : 0,
  }
}
