/** Seniority of a profession: NĐ 77/2021/NĐ-CP Điều 3, 4 (teachers); NĐ 204/2004/NĐ-CP Điều 6 khoản 8 điểm a. */
import { monthsBetween } from '../../../../shared/months.ts'
import type { Law } from './provision.ts'
import { deskOf, type Working } from './working.ts'

/** Whole percent on a day. */
export function seniority(
  law: Law,
  { kind, since, notCountedMonths, row }: { kind: string; since: string; notCountedMonths: number; row?: string },
  day: string,
): Working<number> {
  const desk = deskOf(law)
  const rule = desk.look('seniority', kind, day)
  if (!rule) return desk.done<number>(null)
  desk.note('since', since, row)
  const months = monthsBetween(since, day).months - notCountedMonths
  desk.note('countedMonths', months)
  const further = Math.floor((months - rule.fromMonths) / rule.everyMonths)
  return desk.done(months < rule.fromMonths ? 0 : rule.firstPercent + rule.thenPercent * further)
}
