/** A step that the rank has, with the coefficient of that step. */

import { formatCoefficient } from '../../../../shared/coefficients.ts'
import { firstDay } from '../../../../shared/partial-days.ts'
import type { PersonnelReason } from '../../refusals.vi.ts'
import { nameOfCode } from '../catalogues.ts'
import type { Effect, SetEffect } from '../fold/effect.ts'
import type { Law } from '../law/provision.ts'
import type { Values } from '../parts.ts'
import { scalePaid } from '../pay-scale.ts'

export const payReasons = (effects: readonly Effect[], law: Law): PersonnelReason[] =>
  effects.flatMap((effect, index) => {
    const why = effect.op === 'set' && effect.part === 'pay' ? whyNotPay(effect, law) : null
    return why === null ? [] : [{ ...why, at: `${index}.${why.at}` }]
  })

/** NĐ 204/2004/NĐ-CP, Bảng 1–4: each group has its steps; over-scale percent comes only after the last (Điều 7 khoản 2 of its guidance). */
function whyNotPay({ from, values }: SetEffect, law: Law): PersonnelReason | null {
  const { rank, step, coefficient, overScalePercent } = values as Readonly<Record<string, string | number | null>>
  const day = firstDay(from)
  const scale = scalePaid(values as Values, day, law)
  if (scale === null) return null
  const last = scale.coefficients.length
  const params = { rank: nameOfCode('rank', String(rank), day), group: scale.group, last, step: Number(step) }
  const right = scale.coefficients[Number(step) - 1]
  if (right === undefined) return { reason: 'personnel.no-such-step', params, at: 'step' }
  if (right !== coefficient)
    return {
      reason: 'personnel.coefficient-differs',
      params: { ...params, right: formatCoefficient(right), given: formatCoefficient(Number(coefficient)) },
      at: 'coefficient',
    }
  return Number(overScalePercent ?? 0) > 0 && step !== last
    ? { reason: 'personnel.over-scale-early', params, at: 'overScalePercent' }
    : null
}
