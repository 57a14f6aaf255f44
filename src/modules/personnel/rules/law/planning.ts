/** Ages and terms that planning (quy hoạch) and a first appointment look at: months there must be to retirement, terms of one post. */
import { addMonths, monthsBetween } from '../../../../shared/months.ts'
import type { Law } from './provision.ts'
import { type Born, retirement } from './retirement.ts'
import { deskOf, type Working } from './working.ts'

export interface PlanningFacts {
  born: Born
  /** Of the leading post held now: since when without a break. */
  heldSince?: { on: string; row: string } | undefined
}

export interface PlanningAge {
  /** The last day on which the age allows to be planned, to be appointed for the first time. */
  planUntil: string
  appointUntil: string
  /** The term that runs, of how many one after another; null: no post with a term is held. */
  term: { now: number; most: number } | null
}

export function planningAge(law: Law, { born, heldSince }: PlanningFacts, day: string): Working<PlanningAge> {
  const desk = deskOf(law)
  const at = desk.take(retirement(law, born))
  const plan = desk.look('age-left', 'planning', day)
  const appoint = desk.look('age-left', 'appointment', day)
  const term = heldSince && termNow(law, heldSince, day)
  const held = term ? desk.take(term) : null
  if (!at || !plan || !appoint || (term && !held)) return desk.done<PlanningAge>(null)
  desk.note('monthsToPlan', plan.leastMonths)
  desk.note('monthsToAppoint', appoint.leastMonths)
  return desk.done({
    planUntil: addMonths(at.pensionFrom, -plan.leastMonths),
    appointUntil: addMonths(at.pensionFrom, -appoint.leastMonths),
    term: held,
  })
}

function termNow(
  law: Law,
  { on, row }: { on: string; row: string },
  day: string,
): Working<{ now: number; most: number }> {
  const desk = deskOf(law)
  desk.note('heldSince', on, row)
  const [term, limit] = [desk.look('term', '', on), desk.look('term-limit', '', day)]
  if (!term || !limit) return desk.done<{ now: number; most: number }>(null)
  const now = Math.floor(monthsBetween(on, day).months / term.months) + 1
  desk.note('termNow', now)
  return desk.done({ now, most: limit.terms })
}
