/**
 * What the province's own regulation on assigning and following tasks says. It is handed to every rule that follows it; a change
 * is for what is set from its day on, never for days set before.
 */
import { addDays, formatDay } from '../../../shared/dates.ts'
import type { DirectivesReason } from '../refusals.vi.ts'

export const EXTENDED_BY = ['giver', 'province'] as const
export const ON_DAY_OFF = ['stays', 'next-working-day'] as const

export interface Regulation {
  /** Days within which the lead body accepts or objects. */
  daysToAccept: number
  /** Days before and after a day on which people are reminded of it. */
  remindBefore: readonly number[]
  remindAfter: readonly number[]
  /** Who grants a later day: the office that gave the task, or whoever gives tasks in the whole province. */
  extendedBy: (typeof EXTENDED_BY)[number]
  onDayOff: (typeof ON_DAY_OFF)[number]
  /** Public holidays and days given in their place. */
  daysOff: readonly string[]
}

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/** The last day as it is in force once it is set: Bộ luật Dân sự 2015, Điều 148 khoản 5, where the province follows it. */
export function dayInForce(day: string, { onDayOff, daysOff }: Pick<Regulation, 'onDayOff' | 'daysOff'>): string {
  if (onDayOff === 'stays') return day
  const off = new Set(daysOff)
  let found = day
  while (isWeekend(found) || off.has(found)) found = addDays(found, 1)
  return found
}

/** Said in the life of the task, so that nobody wonders why the day is not that of the document. */
export const movedInWords = (day: string, inForce: string): string =>
  day === inForce ? '' : `Hạn ${formatDay(day)} là ngày nghỉ; theo quy định, tính đến ${formatDay(inForce)}`

export const whyNotExtend = (
  { extendedBy }: Pick<Regulation, 'extendedBy'>,
  isOfProvince: boolean,
): DirectivesReason | null =>
  extendedBy === 'province' && !isOfProvince ? { reason: 'directives.extended-by-province' } : null
