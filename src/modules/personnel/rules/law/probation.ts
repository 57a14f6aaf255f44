/** Probation: NĐ 115/2020/NĐ-CP Điều 21, 23; NĐ 138/2020/NĐ-CP Điều 20; none for public employees from 1/7/2026 (NĐ 259/2026/NĐ-CP). */
import { addMonths } from '../../../../shared/months.ts'
import type { Law } from './provision.ts'
import { deskOf, type Working } from './working.ts'

export interface ProbationFacts {
  personKind: string
  /** What the position asks for: 'DAI_HOC', 'BAC_SI', 'CAO_DANG', 'TRUNG_CAP'; of civil servants 'LOAI_C', 'LOAI_D'. */
  requirement: string
  start: string
  row?: string
  notCountedMonths?: number
  /** Months of the same work before, under compulsory insurance. */
  sameWorkMonths?: number
  isHardArea?: boolean
}

export interface Probation {
  months: number
  endsOn: string
  payPercent: number
}

export function probation(law: Law, facts: ProbationFacts): Working<Probation> {
  const desk = deskOf(law)
  desk.note('start', facts.start, facts.row)
  const rule = desk.look('probation', `${facts.personKind}/${facts.requirement}`, facts.start)
  if (!rule) return desk.done<Probation>(null)
  const months = Math.max(0, rule.months - (facts.sameWorkMonths ?? 0))
  desk.note('months', months)
  const away = months === 0 ? 0 : (facts.notCountedMonths ?? 0)
  if (away > 0) desk.note('notCounted', away)
  return desk.done({
    months,
    endsOn: addMonths(facts.start, months + away),
    payPercent: facts.isHardArea ? rule.hardAreaPercent : rule.payPercent,
  })
}
