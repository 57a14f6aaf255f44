/** Who may be proposed for a step before its time for merit: TT 08/2013/TT-BNV Điều 3; TT 03/2021/TT-BNV. */
import { formatDay } from '../../../shared/dates.ts'
import type { EntitlementReason } from '../refusals.vi.ts'

export interface EarlyFacts {
  /** The day the next step is due; null: none is. */
  dueOn: string | null
  isLastStep: boolean
  /** The step held now came before its time. */
  wasEarly: boolean
  /** '' where the list of the year does not reach him. */
  earliest: string
}

export interface Quota {
  /** null: the law says nothing of the year. */
  most: number | null
  proposed: number
}

/** Of the person alone. */
export function whyNotEarly(
  { dueOn, isLastStep, wasEarly, earliest }: EarlyFacts,
  year: number,
): EntitlementReason | null {
  if (isLastStep) return { reason: 'entitlement.early-last-step', params: {} }
  if (dueOn === null) return { reason: 'entitlement.early-no-step', params: {} }
  if (wasEarly) return { reason: 'entitlement.early-twice', params: {} }
  return earliest === '' ? { reason: 'entitlement.early-not-due', params: { due: formatDay(dueOn), year } } : null
}

/** Of the list of the unit. */
export function whyNotMore({ most, proposed }: Quota, year: number): EntitlementReason | null {
  if (most === null) return { reason: 'entitlement.early-no-quota', params: { year } }
  return proposed >= most ? { reason: 'entitlement.early-full', params: { most, year } } : null
}
