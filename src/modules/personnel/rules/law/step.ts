/** When the next step of pay is due: NĐ 204/2004/NĐ-CP Điều 7; TT 08/2013/TT-BNV Điều 2; TT 03/2021/TT-BNV. */
import { addMonths } from '../../../../shared/months.ts'
import type { Law } from './provision.ts'
import { type Desk, deskOf, type Working } from './working.ts'

export interface StepFacts {
  personKind: string
  /** 'table/group' of the pay scale. */
  scale: string
  step: number
  /** From when the step is paid: the scale of that day. */
  paidFrom: string
  /** From when the time is counted: also before the scale was, where service was carried over. */
  since: string
  /** The event that says so. */
  row?: string
  disciplines: readonly { form: string; on: string; row?: string }[]
  /** Years rated as not completed, for other conduct than a discipline of the same year. */
  failedYears: readonly { year: number; row?: string }[]
  /** Of kinds the law does not count, or not beyond some months. */
  absences: readonly { kind: string; from: string; months: number; workingDays: number; row?: string }[]
  /** Months a decision brings it forward. */
  earlyMonths?: number
}

export interface StepDue {
  on: string
  /** The step that is due; beyond the last one it is over-scale percent. */
  step: number
  /** In hundredths; null beyond the last step. */
  coefficient: number | null
  cycleMonths: number
  /** Months by discipline and rating. */
  prolonged: number
  /** Months that do not count: unpaid leave, suspension, study beyond the time allowed. */
  notCounted: number
}

export function stepDue(law: Law, facts: StepFacts): Working<StepDue> {
  const desk = deskOf(law)
  desk.note('countedFrom', facts.since, facts.row)
  const scale = desk.look('scale', facts.scale, facts.paidFrom)
  if (!scale) return desk.done<StepDue>(null)
  desk.note('cycleMonths', scale.cycleMonths)
  let prolonged = 0
  for (const { form, on, row } of facts.disciplines) {
    const months = desk.look('prolongation', `${facts.personKind}/${form}`, ruledOn(on, facts.paidFrom))?.months ?? 0
    desk.note('prolongedByDiscipline', months, row)
    prolonged += months
  }
  for (const { year, row } of facts.failedYears) {
    const months = desk.look('prolongation', 'any/KHTNV', `${year}-12-31`)?.months ?? 0
    desk.note('prolongedByRating', months, row)
    prolonged += months
  }
  const notCounted = notCountedOf(desk, facts)
  if (facts.earlyMonths) desk.note('earlyMonths', facts.earlyMonths)
  const months = scale.cycleMonths + prolonged + notCounted - (facts.earlyMonths ?? 0)
  const coefficient = scale.coefficients[facts.step] ?? null
  const on = addMonths(facts.since, months)
  desk.note('dueOn', on)
  return desk.done({
    on,
    step: facts.step + 1,
    coefficient,
    cycleMonths: scale.cycleMonths,
    prolonged,
    notCounted,
  })
}

/** What was before the scale was is judged by the law the scale came with. */
export const ruledOn = (day: string, paidFrom: string): string => (day < paidFrom ? paidFrom : day)

/** All spells are added; a rest of enough working days is a month, a smaller one is dropped. */
export function notCountedOf(
  desk: Desk,
  { absences, since, paidFrom }: Pick<StepFacts, 'absences' | 'since' | 'paidFrom'>,
): number {
  let [months, days] = [0, 0]
  for (const [kind, spells] of Map.groupBy(absences, (one) => one.kind)) {
    const beyond = desk.look('not-counted', kind, ruledOn(spells[0]?.from ?? since, paidFrom))?.beyondMonths ?? 0
    const spent = spells.reduce((sum, one) => sum + one.months, 0)
    if (spent < beyond) continue
    months += spent - beyond
    days += spells.reduce((sum, one) => sum + one.workingDays, 0)
    for (const { row, ...one } of spells) desk.note('absence', `${kind} ${one.months}/${one.workingDays}`, row)
  }
  if (months === 0 && days === 0) return 0
  const rest = desk.look('rest-of-month', '', paidFrom)
  if (!rest) return 0
  const whole = Math.floor(days / rest.wholeDays)
  const notCounted = months + whole + (days % rest.wholeDays >= rest.fromDays ? 1 : 0)
  desk.note('notCounted', notCounted)
  return notCounted
}
