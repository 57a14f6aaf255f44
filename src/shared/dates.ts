/** Legal days as 'YYYY-MM-DD' text: they have no hour and no time zone. */

declare const day: unique symbol
export type Day = string & { readonly [day]: true }

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

export function isDay(text: string): text is Day {
  const match = DAY.exec(text)
  if (!match) return false
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const made = new Date(Date.UTC(year, month - 1, date))
  return made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date
}

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
