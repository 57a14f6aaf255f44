/** The next step of pay, or beyond the last one the next percent. NĐ 204/2004/NĐ-CP Điều 6, 7. */
import { addMonths } from '../../../../shared/months.ts'
import { deskOf, type Line, overScale, provisionOn, scalePaid, stepDue, stepFactsOf } from '../../../personnel/index.ts'
import type { Entitlement } from './entitlement.ts'
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
    ...{ kind: 'step', about: null, dueOn: result?.on ?? null, actFrom: null, working },
    said: result && { step: result.step, coefficient: result.coefficient ?? 0 },
  }
}

/**
 * The first percent comes a cycle after the last step, each further one a year after the one before: the day the percent is counted
 * from stands for when the last step was reached, which a record that was loaded may not tell.
 */
function beyondLast(on: OnDay, pay: Line, scale: string): Entitlement | null {
  const facts = stepFactsOf(pay, on, on.law)
  const rule = provisionOn(on.law, 'over-scale', '', on.day)?.value
  const cycleMonths = provisionOn(on.law, 'scale', scale, pay.from)?.value.cycleMonths
  if (!facts || !rule || cycleMonths === undefined) return null
  const held = Number(pay.values.overScalePercent ?? 0)
  const steps = held === 0 ? 0 : Math.max(0, Math.floor((held - rule.firstPercent) / rule.thenPercent))
  const served = held === 0 ? 0 : cycleMonths + steps * rule.everyMonths
  const next = addMonths(facts.since, held === 0 ? cycleMonths : rule.everyMonths)
  const desk = deskOf(on.law)
  const delay = desk.take(stepDue(on.law, { ...facts, absences: facts.absences.filter(({ from }) => from < next) }))
  const putOff = (delay?.prolonged ?? 0) + (delay?.notCounted ?? 0)
  const own = deskOf(on.law)
  if (held > 0) own.note('recordedPercent', held, pay.row)
  const due = own.take(
    overScale(
      on.law,
      { scale, since: addMonths(facts.since, -served), row: pay.row, putOffMonths: putOff },
      addMonths(facts.since, putOff),
    ),
  )
  if (due) own.note('dueOn', due.nextOn)
  const working = own.done(due)
  return {
    ...{ kind: 'over-scale', about: null, dueOn: due?.nextOn ?? null, actFrom: null, working },
    said: due && { percent: held === 0 ? rule.firstPercent : held + rule.thenPercent },
  }
}
