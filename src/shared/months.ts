/** Months of days: some months on, between two days, and laid out in weeks. */
import { addDays } from './dates.ts'

/** The same day of another month; the 31st of a month that has none is its last day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** Whole months from one day to another; what is left over, in days. */
export function monthsBetween(from: string, to: string): { months: number; days: number } {
  if (to <= from) return { months: 0, days: 0 }
  let months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
  if (addMonths(from, months) > to) months -= 1
  return { months, days: (Date.parse(to) - Date.parse(addMonths(from, months))) / 86_400_000 }
}

/** The days of a month in whole weeks from Monday on, with those of the months beside it. @param month '2026-11' */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`
  const next = addMonths(first, 1)
  const weeks: string[][] = []
  for (let monday = addDays(first, -daysAfterMonday(first)); monday < next; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(monday, at)))
  return weeks
}

const daysAfterMonday = (day: string) => (new Date(day).getUTCDay() + 6) % 7
