/** Public employees placed in career bands: NĐ 232/2026/NĐ-CP Điều 18 khoản 2. */
import { placement } from './placement.ts'
import type { Law } from './provision.ts'
import { deskOf, type Working } from './working.ts'

export interface BandFacts {
  table: string
  group: string
  step: number
  /** Hundredths. */
  coefficient: number
  overScalePercent: number
  countedFrom: string
  /** The day of the placing. */
  on: string
  row?: string
}

export interface Banded {
  band: number
  group: string
  step: number
  /** Hundredths. */
  coefficient: number
  overScalePercent: number
  countedFrom: string
  /** The difference kept where the new group ends below, in hundredths. */
  preserved: number
}

/** Whoever stays in his group keeps step, percent and time; whoever moves is placed as the provision of the day says. */
export function careerBand(law: Law, facts: BandFacts): Working<Banded> {
  const { table, group, step, coefficient, overScalePercent, countedFrom, on } = facts
  const desk = deskOf(law)
  desk.note('payGroup', group, facts.row)
  const rule = desk.look('career-band', group, on)
  if (!rule) return desk.done<Banded>(null)
  const { band, groupAfter } = rule
  desk.note('groupAfter', groupAfter)
  const kept = { band, group: groupAfter, step, coefficient, overScalePercent, countedFrom, preserved: 0 }
  // The placing by the nearest coefficient tells it itself.
  const tellHeld = () => desk.note('coefficient', coefficient, facts.row)
  if (groupAfter === group) {
    tellHeld()
    return desk.done(kept)
  }
  const move = desk.look('career-band-move', '', on)
  const to = desk.look('scale', `${table}/${groupAfter}`, on)
  if (!move || !to) return desk.done<Banded>(null)
  if (move.step === 'same') {
    tellHeld()
    const at = Math.min(step, to.coefficients.length)
    return desk.done({ ...kept, step: at, coefficient: to.coefficients[at - 1] ?? 0 })
  }
  const placed = desk.take(
    placement(law, {
      from: `${table}/${group}`,
      to: `${table}/${groupAfter}`,
      appointedOn: on,
      coefficient,
      overScalePercent,
      countedFrom,
      ...(facts.row !== undefined && { row: facts.row }),
    }),
  )
  return placed ? desk.done({ ...kept, ...placed, overScalePercent: 0 }) : desk.done<Banded>(null)
}
