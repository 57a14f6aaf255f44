/** Terms of a post and what follows: NĐ 115/2020/NĐ-CP Điều 49, 51; NĐ 170/2025/NĐ-CP (VBHN 10/2026). */
import { addDays } from '../../../../shared/dates.ts'
import { addMonths, monthsBetween } from '../../../../shared/months.ts'
import type { Law } from './provision.ts'
import { type Born, retirement } from './retirement.ts'
import { deskOf, type Working } from './working.ts'

/** `windowFrom`: the day from which reappointment is considered. */
export function termOf(law: Law, appointedOn: string, row?: string): Working<{ endsOn: string; windowFrom: string }> {
  const desk = deskOf(law)
  desk.note('appointedOn', appointedOn, row)
  const rule = desk.look('term', '', appointedOn)
  if (!rule) return desk.done<{ endsOn: string; windowFrom: string }>(null)
  const endsOn = addMonths(appointedOn, rule.months)
  desk.note('termEndsOn', endsOn)
  return desk.done({ endsOn, windowFrom: addDays(endsOn, -rule.windowDays) })
}

export type Reappointment = 'whole-term' | 'to-retirement' | 'extended-to-retirement'

export function reappointment(
  law: Law,
  { termEndsOn, born }: { termEndsOn: string; born: Born },
): Working<{ as: Reappointment; until: string }> {
  const desk = deskOf(law)
  const at = desk.take(retirement(law, born))
  const rule = desk.look('reappointment', '', termEndsOn)
  const term = desk.look('term', '', termEndsOn)
  if (!at || !rule || !term) return desk.done<{ as: Reappointment; until: string }>(null)
  const left = monthsBetween(termEndsOn, at.pensionFrom).months
  desk.note('monthsLeft', left)
  if (left < rule.toRetirementMonths) return desk.done({ as: 'extended-to-retirement', until: at.pensionFrom })
  if (left < rule.wholeTermMonths) return desk.done({ as: 'to-retirement', until: at.pensionFrom })
  return desk.done({ as: 'whole-term', until: addMonths(termEndsOn, term.months) })
}
