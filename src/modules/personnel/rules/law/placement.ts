/** Where a change of rank, or service before, places somebody: TT 02/2007/TT-BNV Mục II; the circulars on professional titles. */
import { addMonths, monthsBetween } from '../../../../shared/months.ts'
import type { Law } from './provision.ts'
import { deskOf, type Working } from './working.ts'

export interface Placement {
  step: number
  /** Hundredths. */
  coefficient: number
  countedFrom: string
  /** The difference kept where the new group ends below, in hundredths. */
  preserved: number
}

export interface PlacementFacts {
  /** 'table/group'. */
  from: string
  to: string
  coefficient: number
  overScalePercent: number
  /** The difference kept at an earlier placing, in hundredths; none where left out. */
  preserved?: number
  countedFrom: string
  appointedOn: string
  row?: string
}

/**
 * TT 02/2007/TT-BNV, Mục II khoản 1: to the equal or nearest higher coefficient of the new group, over scale counted in. Time
 * counts from the appointment when the gain is an increment of the old group or more, else on from before; from over scale it
 * counts from the appointment. A difference kept until now (điểm c) is added to the coefficient held, and is drawn no longer.
 */
export function placement(law: Law, facts: PlacementFacts): Working<Placement> {
  const desk = deskOf(law)
  const rule = desk.look('placement', '', facts.appointedOn)
  const from = desk.look('scale', facts.from, facts.appointedOn)
  const to = desk.look('scale', facts.to, facts.appointedOn)
  if (!from || !to || !rule) return desk.done<Placement>(null)
  desk.note('coefficient', facts.coefficient, facts.row)
  const kept = facts.preserved ?? 0
  if (kept > 0) desk.note('preservedBefore', kept, facts.row)
  const before = facts.coefficient + kept
  // In ten-thousandths: a percentage of hundredths.
  const held = facts.coefficient * (100 + facts.overScalePercent) + kept * 100
  desk.note('held', Math.round(held / 100), facts.row)
  const at = to.coefficients.findIndex((one) => one * 100 >= held)
  const step = at === -1 ? to.coefficients.length : at + 1
  const placed = to.coefficients[step - 1] ?? 0
  const increment = (from.coefficients[1] ?? 0) - (from.coefficients[0] ?? 0)
  desk.note('gain', placed - before)
  desk.note('increment', increment)
  const isNew = facts.overScalePercent > 0 || placed - before >= increment * rule.increments
  return desk.done({
    step,
    coefficient: placed,
    countedFrom: isNew || at === -1 ? facts.appointedOn : facts.countedFrom,
    preserved: at === -1 ? Math.round((held - placed * 100) / 100) : 0,
  })
}

export interface ServiceFacts {
  to: string
  start: string
  probationMonths: number
  startStep: number
  asOf: string
  /** Hundredths. */
  oldCoefficient: number
  row?: string
}

export interface PlacedByService extends Placement {
  nextOn: string
  nextCoefficient: number | null
}

/** Start step and whole cycles served: TTLT 01/2016/TTLT-BKHCN-BNV, TTLT 53/2015/TTLT-BTNMT-BNV and their like. */
export function placementByService(law: Law, facts: ServiceFacts): Working<PlacedByService> {
  const desk = deskOf(law)
  const scale = desk.look('scale', facts.to, facts.asOf)
  if (!scale) return desk.done<PlacedByService>(null)
  const begun = addMonths(facts.start, facts.probationMonths)
  desk.note('servedFrom', begun, facts.row)
  const cycles = Math.floor(monthsBetween(begun, facts.asOf).months / scale.cycleMonths)
  desk.note('cycles', cycles)
  const step = Math.min(facts.startStep + cycles, scale.coefficients.length)
  const coefficient = scale.coefficients[step - 1] ?? 0
  const countedFrom = addMonths(begun, (step - facts.startStep) * scale.cycleMonths)
  return desk.done({
    step,
    coefficient,
    countedFrom,
    preserved: Math.max(0, facts.oldCoefficient - coefficient),
    nextOn: addMonths(countedFrom, scale.cycleMonths),
    nextCoefficient: scale.coefficients[step] ?? null,
  })
}
