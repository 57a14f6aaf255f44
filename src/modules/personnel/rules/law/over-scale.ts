/** Over-scale seniority: NĐ 204/2004/NĐ-CP Điều 6 khoản 1; TT 04/2005/TT-BNV; TT 03/2021/TT-BNV. */
import { addMonths, monthsBetween } from '../../../../shared/months.ts'
import type { Law } from './provision.ts'
import { deskOf, type Working } from './working.ts'

export interface LastStep {
  scale: string
  since: string
  row?: string
  /** Months by which discipline, rating and absence put it off. */
  putOffMonths: number
}

/** Whole percent on a day, and the day of the next one. */
export function overScale(
  law: Law,
  { scale, since, row, putOffMonths }: LastStep,
  day: string,
): Working<{ percent: number; nextOn: string }> {
  const desk = deskOf(law)
  desk.note('lastStepSince', since, row)
  const cycle = desk.look('scale', scale, since)?.cycleMonths
  const rule = desk.look('over-scale', '', day)
  if (cycle === undefined || !rule) return desk.done<{ percent: number; nextOn: string }>(null)
  desk.note('cycleMonths', cycle)
  if (putOffMonths > 0) desk.note('putOffMonths', putOffMonths)
  const held = monthsBetween(since, day).months - putOffMonths
  desk.note('heldMonths', held)
  const further = Math.floor((held - cycle) / rule.everyMonths)
  const percent = held < cycle ? 0 : rule.firstPercent + rule.thenPercent * further
  const nextAfter = held < cycle ? cycle : cycle + rule.everyMonths * (further + 1)
  return desk.done({ percent, nextOn: addMonths(since, nextAfter + putOffMonths) })
}
