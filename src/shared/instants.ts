/** A window is set by days: it opens at the beginning of the first and closes at the end of the last, in Việt Nam. */
import { dayIn } from './dates.ts'

export const startOfDay = (day: string): string => new Date(`${day}T00:00:00+07:00`).toISOString()

/** The first moment that is too late: the day after begins. */
export const endOfDay = (day: string): string =>
  new Date(new Date(`${day}T00:00:00+07:00`).getTime() + 86_400_000).toISOString()

export const firstDayOf = (opensAt: string): string => dayIn(new Date(opensAt))

export const lastDayOf = (closesAt: string): string => dayIn(new Date(Date.parse(closesAt) - 1))
