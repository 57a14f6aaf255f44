/** When the reports of a standing duty are due: a month, quarter, half-year or year means its last day. */
import { addDays } from '../../../shared/dates.ts'
import type { Rhythm } from './words.ts'

export interface ReportPeriod {
  from: string
  to: string
  dueOn: string
}

const MONTHS: Record<Rhythm, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

const firstOf = (year: number, month: number): string =>
  `${year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`

/** The period of the rhythm in which the day lies. */
export function periodAround(rhythm: Rhythm, day: string): ReportPeriod {
  const months = MONTHS[rhythm]
  const year = Number(day.slice(0, 4))
  const begins = Math.floor((Number(day.slice(5, 7)) - 1) / months) * months
  const to = addDays(firstOf(year, begins + months), -1)
  return { from: firstOf(year, begins), to, dueOn: to }
}

/** Periods from that of the first day to that of the last, the first cut at its day. */
export function periodsBetween(rhythm: Rhythm, first: string, last: string): ReportPeriod[] {
  const found: ReportPeriod[] = []
  for (let day = first; day <= last; ) {
    const period = periodAround(rhythm, day)
    found.push({ ...period, from: day })
    day = addDays(period.to, 1)
  }
  return found
}

export type PeriodicStanding = 'on-time' | 'late' | 'overdue' | 'not-due'

/** @param sentOn the day of the report that was not sent back. */
export function periodicStanding(dueOn: string, sentOn: string | null, asOf: string): PeriodicStanding {
  if (sentOn !== null && sentOn <= asOf) return sentOn <= dueOn ? 'on-time' : 'late'
  return asOf > dueOn ? 'overdue' : 'not-due'
}
