/** Why a fact of a unit may not be recorded, as a person can mend it. */
import { formatDay } from '../../../../shared/dates.ts'
import type { OrganizationReason } from '../../refusals.vi.ts'
import { compareDays } from '../days.ts'
import type { Level } from '../levels.ts'
import { levelInWords } from '../words.ts'
import { type FactKey, type FactValue, shapeOf } from './facts.ts'
import { factInWords, valueInWords } from './facts-in-words.ts'
import type { ToldFact } from './put-fact.ts'

const MOST_WORDS = 4_000
/** More than the households, people or hectares of any unit. */
const MOST_AMOUNT = 100_000_000

export interface OneFact extends ToldFact {
  fact: FactKey
  /** What whoever tells it saw, on the first day. */
  seen?: FactValue | null
}

function formOf({ fact, value }: OneFact): OrganizationReason[] {
  const { kind, choices } = shapeOf(fact)
  const params = { fact: factInWords[fact] }
  if (value === null) return []
  if (kind === 'amount')
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_AMOUNT
      ? []
      : [{ reason: 'organization.fact-amount', params, at: fact }]
  if (kind === 'choice')
    return choices?.includes(String(value)) ? [] : [{ reason: 'organization.fact-choice', params, at: fact }]
  return typeof value === 'string' && value.trim() !== '' && value.length <= MOST_WORDS
    ? []
    : [{ reason: 'organization.fact-words', params, at: fact }]
}

/**
 * @param unit as it is on the first day; null when it is not there.
 * @param now what is known of the fact on that day.
 */
export function whyNotFact(
  unit: { fullName: string; level: Level } | null,
  told: OneFact,
  now: FactValue | null,
): OrganizationReason[] {
  const { fact, from, to, seen } = told
  const at = fact
  if (unit === null)
    return [{ reason: 'organization.fact-no-unit', params: { fact: factInWords[fact], day: formatDay(from) }, at }]
  if (to !== null && compareDays(from, to) >= 0)
    return [{ reason: 'organization.fact-days', params: { fact: factInWords[fact] }, at }]
  if (!shapeOf(fact).levels.includes(unit.level))
    return [
      { reason: 'organization.fact-level', params: { fact: factInWords[fact], level: levelInWords[unit.level] }, at },
    ]
  if (seen !== undefined && seen !== now)
    return [
      {
        reason: 'organization.fact-changed',
        params: { fact: factInWords[fact], now: now === null ? 'không có' : valueInWords(fact, now) },
        at,
      },
    ]
  return formOf(told)
}
