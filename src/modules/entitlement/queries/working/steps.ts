/** The next step of pay, or beyond the last one the next percent. NĐ 204/2004/NĐ-CP Điều 6, 7. */
import { type Line, scalePaid, stepDue, stepFactsOf } from '../../../personnel/index.ts'
import type { Entitlement } from './entitlement.ts'
import { beyondLast } from './over-scale.ts'
import type { OnDay } from './record-facts.ts'

export function stepOn(on: OnDay): Entitlement | null {
  const pay = on.at('pay')
  // On probation nothing is counted for a step.
  if (!pay || Number(pay.values.salaryPercent ?? 100) < 100) return null
  const scale = scalePaid(pay.values, pay.from, on.law)
  if (!scale) return null
  return Number(pay.values.step) >= scale.coefficients.length ? beyondLast(on, pay, scale.key) : nextStep(on, pay)
}

function nextStep(on: OnDay, pay: Line): Entitlement | null {
  const facts = stepFactsOf(pay, on, on.law)
  if (!facts) return null
  const working = stepDue(on.law, facts)
  const { result } = working
  return {
    kind: 'step',
    about: null,
    dueOn: result?.on ?? null,
    actFrom: null,
    working,
    said: result && { step: result.step, coefficient: result.coefficient ?? 0 },
  }
}
