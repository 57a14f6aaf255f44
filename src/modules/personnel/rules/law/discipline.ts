/** What discipline brings: NĐ 112/2020/NĐ-CP, NĐ 172/2025/NĐ-CP, NĐ 234/2026/NĐ-CP; Luật 58/2010/QH12 Điều 56. */
import { addMonths } from '../../../../shared/months.ts'
import { type Law, provisionOn } from './provision.ts'
import { deskOf, type Working } from './working.ts'

export interface DisciplineEffect {
  /** No planning, training for promotion, appointment before. */
  blockedUntil: string
  /** The discipline itself lapses; its paper stays in the file. */
  lapsesOn: string
}

/** Two clocks, both from the Party's decision where one went before. */
export function disciplineEffect(
  law: Law,
  { form, on, partyOn, row }: { form: string; on: string; partyOn?: string; row?: string },
): Working<DisciplineEffect> {
  const desk = deskOf(law)
  const from = partyOn ?? on
  desk.note('effectiveOn', from, row)
  const rule = desk.look('discipline-effect', form, from)
  if (!rule) return desk.done<DisciplineEffect>(null)
  return desk.done({ blockedUntil: addMonths(from, rule.blockedMonths), lapsesOn: addMonths(from, rule.lapsesMonths) })
}

/** Whether a form may be decided against a person of that kind on that day. */
export function mayBeDisciplined(
  law: Law,
  { personKind, form, isLeader, on }: { personKind: string; form: string; isLeader: boolean; on: string },
): boolean {
  const rule = provisionOn(law, 'discipline-form', `${personKind}/${form}`, on)?.value
  return rule !== undefined && (rule.leaders === 'any' || (rule.leaders === 'only') === isLeader)
}
