/** Working days of a month for which an allowance is not paid: NĐ 182/2026/NĐ-CP Điều 5 (teachers); by provisions, for any other. */
import { addDays } from '../../../../shared/dates.ts'
import { addMonths, monthsBetween } from '../../../../shared/months.ts'
import { provisionOn } from '../../../personnel/index.ts'
import type { OnDay } from './record-facts.ts'

/** @param month its first day. */
export function daysNotPaidOf({ lines, law }: OnDay, allowance: string, month: string): number {
  const next = addMonths(month, 1)
  const days = new Set<string>()
  for (const { part, from, to, values } of lines) {
    if (part !== 'absence' || from >= next || (to !== null && to <= month)) continue
    const rule = provisionOn(law, 'allowance-not-paid', `${allowance}/${values.kind}`, month)?.value
    // Of an absence that runs nobody knows that it is a short one.
    if (!rule || (to !== null && monthsBetween(from, to).months < rule.fromMonths)) continue
    const end = to === null || to > next ? next : to
    for (let day = from < month ? month : from; day < end; day = addDays(day, 1)) if (isWorking(day)) days.add(day)
  }
  return days.size
}

const isWorking = (day: string): boolean => ![0, 6].includes(new Date(day).getUTCDay())
