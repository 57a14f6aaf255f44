/** The time a source's figures speak of, as sources write it: 'Tuần 46/2025', 'Quý III năm 2025'. */
import type { Day } from '../../../shared/dates.ts'
import { fold } from '../../../shared/vietnamese.ts'

export const cycles = ['week', 'month', 'quarter', 'year'] as const
export type Cycle = (typeof cycles)[number]

export const cycleInWords: Record<Cycle, string> = { week: 'tuần', month: 'tháng', quarter: 'quý', year: 'năm' }
export const cycleExample: Record<Cycle, string> = {
  week: 'Tuần 46/2025',
  month: 'Tháng 11/2025',
  quarter: 'Quý 3/2025',
  year: 'Năm 2025',
}

export interface SourcePeriod {
  cycle: Cycle
  label: string
  /** First and last day. */
  from: Day
  to: Day
}

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 }
const day = (instant: number) => new Date(instant).toISOString().slice(0, 10) as Day
const DAY = 86_400_000

/** ISO 8601: week 1 holds the year's first Thursday; weeks begin on Monday. */
function mondayOf(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4)
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7
  return fourth + (week - 1) * 7 * DAY - weekday * DAY
}

function daysOf(cycle: Cycle, count: number, year: number): { from: Day; to: Day } | null {
  if (cycle === 'week') {
    const monday = mondayOf(year, count)
    // The 53rd week of a year that has 52 is the next year's first.
    return monday < mondayOf(year + 1, 1) ? { from: day(monday), to: day(monday + 6 * DAY) } : null
  }
  const months = { month: 1, quarter: 3, year: 12 }[cycle]
  const first = (count - 1) * months
  return { from: day(Date.UTC(year, first, 1)), to: day(Date.UTC(year, first + months, 1) - DAY) }
}

const MOST: Record<Cycle, number> = { week: 53, month: 12, quarter: 4, year: 1 }
const WRITTEN =
  /\b(?:(tuan|thang|quy)\s*(?:thu\s*)?(\d{1,2}|iv|i{1,3})\s*(?:\/|-|nam\b|,)?\s*(?:nam\s*)?|nam\s*)(20\d{2})\b/
const CYCLE_OF: Record<string, Cycle> = { tuan: 'week', thang: 'month', quy: 'quarter' }

/** @returns null when the text names no week, month, quarter or year. */
export function readPeriod(written: string): SourcePeriod | null {
  const match = WRITTEN.exec(fold(written))
  if (!match) return null
  const [, word, ordinal, yearText] = match
  const [cycle, year] = [word === undefined ? 'year' : (CYCLE_OF[word] as Cycle), Number(yearText)]
  const count = ordinal === undefined ? 1 : (ROMAN[ordinal] ?? Number(ordinal))
  if (count < 1 || count > MOST[cycle]) return null
  const days = daysOf(cycle, count, year)
  const name = { week: `Tuần ${count}/${year}`, month: `Tháng ${count}/${year}`, quarter: `Quý ${count}/${year}` }
  return days && { cycle, label: cycle === 'year' ? `Năm ${year}` : name[cycle], ...days }
}
