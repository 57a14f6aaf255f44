/**
 * The law as dated data: what a decree sets in figures, from the day it holds. A computation asks for the provision of the day its
 * fact bears, never of today; a change of law is another row.
 */
import { holdingOn, inOrderOfDays } from '../../../../shared/dated.ts'

export interface RetirementBand {
  /** Months 'yyyy-mm', both inclusive; null: no bound. */
  bornFrom: string | null
  bornTo: string | null
  years: number
  months: number
}

export interface ProvisionValues {
  /** By 'table/group'. Coefficients in hundredths by step from the first; months of service from step to step. */
  scale: { coefficients: readonly number[]; cycleMonths: number }
  'base-salary': { dong: number }
  /** By 'kind of person/form', and 'any/class' for a rating: months a step is put off. */
  prolongation: { months: number }
  /** By kind of absence: what is beyond these months in all does not count for a step. */
  'not-counted': { beyondMonths: number }
  /** Working days that make a month of what is left over, and of a whole month. */
  'rest-of-month': { fromDays: number; wholeDays: number }
  'over-scale': { firstPercent: number; thenPercent: number; everyMonths: number }
  /** By ground: 'merit' or 'retirement'. */
  'early-step': { leastMonths: number; mostMonths: number; quotaPercent: number | null }
  /** By 'appendix/sex'. */
  'retirement-age': { bands: readonly RetirementBand[] }
  'retirement-notice': { noticeMonths: number; decisionMonths: number }
  /** By reason. */
  postponement: { months: number }
  term: { months: number; windowDays: number }
  /** From how many months before retirement somebody is reappointed for a whole term, or to retirement. */
  reappointment: { wholeTermMonths: number; toRetirementMonths: number }
  /** By form. */
  'discipline-effect': { blockedMonths: number; lapsesMonths: number }
  /** By 'kind of person/form'. */
  'discipline-form': { leaders: 'any' | 'only' | 'never' }
  /** By 'kind of person/requirement'. */
  probation: { months: number; payPercent: number; hardAreaPercent: number }
  /** By allowance. */
  seniority: { fromMonths: number; firstPercent: number; thenPercent: number; everyMonths: number }
  /** By allowance: of what a percentage is taken; a coefficient is of the base salary. */
  allowance: { of: 'base-salary' | 'ground' | 'ground-and-preserved' }
  /** By allowance: what it may be, whole percents or hundredths. */
  'allowance-rate': { percents?: readonly number[]; coefficients?: readonly number[] }
  /** By 'allowance/kind of absence': it is not paid for the days of a spell of at least these months. */
  'allowance-not-paid': { fromMonths: number }
  'day-share': { days: number }
  placement: { increments: number }
  'excellent-quota': { percent: number; ofExcellentUnitPercent: number }
  /** Least score of each class, from the best. */
  'quality-class': { classes: readonly { class: string; from: number }[] }
  /** By group. */
  'career-band': { band: number; groupAfter: string }
  /** How the step is found where the group changes, and the month ('yyyy-mm') before which everybody is placed. */
  'career-band-move': { step: 'nearest' | 'same'; doneBefore: string }
  /** By what it is asked for, 'planning' or 'appointment': months there must be to retirement. */
  'age-left': { leastMonths: number }
  /** Of one post, one after another. */
  'term-limit': { terms: number }
  /** Tenths of the monthly pay. */
  severance: { soonTenths: number; laterTenths: number; mostMonths: number; yearTenths: number }
  /** By kind of school: from how many classes it is of a rank, from the highest; by where the school lies. */
  'school-rank': { ranks: readonly { rank: 'I' | 'II' | 'III'; lowland: number; mountain: number }[] }
  /** By 'class of unit/title', in hundredths. */
  'position-allowance': { coefficient: number }
}

export type Rule = keyof ProvisionValues
export type Confidence = 'high' | 'medium' | 'low'

export interface Provision<R extends Rule = Rule> {
  rule: R
  /** What of the rule it sets; '' where the rule is one. */
  subject: string
  from: string
  /** The first day no longer; null while it holds. */
  to: string | null
  value: ProvisionValues[R]
  article: string
  confidence: Confidence
}

export type Law = readonly Provision[]

const indexes = new WeakMap<Law, ReadonlyMap<string, readonly Provision[]>>()

/** A law is asked thousands of times for a list of people: it is laid out by rule, subject and day once. */
function indexOf(law: Law): ReadonlyMap<string, readonly Provision[]> {
  const kept = indexes.get(law)
  if (kept) return kept
  const made = Map.groupBy(inOrderOfDays(law), ({ rule, subject }) => `${rule} ${subject}`)
  indexes.set(law, made)
  return made
}

/** null: none holds on that day, or none is confirmed. Then the office decides; nothing is guessed. */
export const provisionOn = <R extends Rule>(law: Law, rule: R, subject: string, day: string): Provision<R> | null =>
  holdingOn(indexOf(law).get(`${rule} ${subject}`) ?? [], day) as Provision<R> | null
