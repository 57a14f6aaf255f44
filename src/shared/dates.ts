/** Legal days as 'YYYY-MM-DD' text: they have no hour and no time zone. */

declare const day: unique symbol
export type Day = string & { readonly [day]: true }

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** By the calendar itself: a list of thirty thousand people asks it millions of times. Years before 100 are no years of papers. */
export function isDay(text: string): text is Day {
  if (!DAY.test(text)) return false
  const [year, month, date] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  return year >= 100 && month >= 1 && month <= 12 && date >= 1 && date <= lastDateOf(year, month)
}

const LAST_DATES = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const lastDateOf = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (LAST_DATES[month - 1] ?? 0)

/** The day it is in Việt Nam (UTC+7, no daylight saving) at the given instant. */
export function dayIn(instant: Date): Day {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10) as Day
}

/** '2026-11-24' → its last instant in Việt Nam. */
export const lastInstantOf = (day: string): string => `${day}T23:59:59.999999+07:00`

/** '2025-06-30', 1 → '2025-07-01'. Ends are kept as the first day no longer: -1 gives the last day, as people read it. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** '2026-11-24' → '24/11/2026'. */
export function formatDay(value: string): string {
  const match = DAY.exec(value.slice(0, 10))
  return match ? `${match[3]}/${match[2]}/${match[1]}` : value
}

/** Instant → '24/11/2026 14:05' in Vietnamese time. */
export function formatInstant(instant: Date | string): string {
  const local = new Date(new Date(instant).getTime() + 7 * 3_600_000).toISOString()
  return `${formatDay(local.slice(0, 10))} ${local.slice(11, 16)}`
}

/** Instant → '14:05' in Vietnamese time. */
export function formatTime(instant: Date | string): string {
  return new Date(new Date(instant).getTime() + 7 * 3_600_000).toISOString().slice(11, 16)
}

/** The last moment as people say it: a deadline at midnight is the end of the day before. */
export function deadlineInWords(closesAt: string): string {
  const written = formatInstant(closesAt)
  return written.endsWith(' 00:00') ? `hết ngày ${formatDay(dayIn(new Date(Date.parse(closesAt) - 1)))}` : written
}
