/** All that the law gives or asks of one record on a day: pure, so that a change of law can be tried on the same facts. */
import type { Law } from '../../personnel/index.ts'
import type { Entitlement } from './working/entitlement.ts'
import { identityCardOn, ratingOn } from './working/missing.ts'
import { payOn } from './working/pay.ts'
import { planningOn } from './working/planning.ts'
import { postAllowanceOn } from './working/post-allowance.ts'
import { onDay, type RecordFacts } from './working/record-facts.ts'
import { seniorityOn } from './working/seniority.ts'
import { stepOn } from './working/steps.ts'
import { contractOn, disciplinesOn, earlyStepOn, probationOn, retirementOn, termOn } from './working/terms.ts'

/** None of who is not employed on the day. */
export function entitlementsOf(facts: RecordFacts, day: string, law: Law): Entitlement[] {
  const on = onDay(facts, day, law)
  if (!on.at('employment')) return []
  const [step, leaving] = [stepOn(on), retirementOn(on)]
  return [
    ...[step, earlyStepOn(on, step, leaving), payOn(on), postAllowanceOn(on)],
    ...seniorityOn(on),
    ...[leaving, termOn(on), probationOn(on), contractOn(on)],
    ...[planningOn(on)],
    ...disciplinesOn(on),
    ...[identityCardOn(on), ratingOn(on)],
  ].filter((one) => one !== null)
}
