/** A day and an hour in Việt Nam, as two fields tell them. */
import { dayIn, formatTime } from '../../../../shared/dates.ts'

export interface DayAndTime {
  day: string | null
  time: string
}

export function instantOf({ day, time }: DayAndTime): string | null {
  if (day === null || !/^\d\d:\d\d$/.test(time)) return null
  return new Date(`${day}T${time}:00+07:00`).toISOString()
}

export const fieldsOf = (instant: string | null, time: string): DayAndTime =>
  instant === null ? { day: null, time } : { day: dayIn(new Date(instant)), time: formatTime(instant) }
