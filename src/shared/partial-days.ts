/** Days as papers name them: a year, a month of a year, or a day. */
import { isDay } from './dates.ts'

export type Precision = 'day' | 'month' | 'year'

const LENGTH: Readonly<Record<Precision, number>> = { day: 10, month: 7, year: 4 }

export function precisionOf(text: string): Precision | null {
  if (text.length === LENGTH.day) return isDay(text) ? 'day' : null
  if (text.length === LENGTH.month) return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? 'month' : null
  return /^\d{4}$/.test(text) && Number(text) >= 1850 ? 'year' : null
}

/** Only the year known: 1 January; year and month: the 1st (NĐ 135/2020/NĐ-CP, Điều 4 counts so as well). */
export function firstDay(text: string): string {
  const precision = precisionOf(text)
  return precision === 'year' ? `${text}-01-01` : precision === 'month' ? `${text}-01` : text
}

/** The first day after what was named: `to` of a stretch is exclusive. */
export function dayAfterLast(text: string): string {
  const precision = precisionOf(text)
  // Every month has these: most days asked for need no calendar.
  const date = precision === 'day' ? Number(text.slice(8)) : 31
  if (date < 28) return `${text.slice(0, 8)}${date < 9 ? '0' : ''}${date + 1}`
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  const next =
    precision === 'year'
      ? Date.UTC(year + 1, 0, 1)
      : precision === 'month'
        ? Date.UTC(year, month, 1)
        : Date.UTC(year, month - 1, day + 1)
  return new Date(next).toISOString().slice(0, 10)
}

/** '2010-05' → '05/2010', '2010' → '2010', '2010-05-24' → '24/05/2010'. */
export const formatPartial = (text: string): string => text.split('-').toReversed().join('/')

/** A day with how much of it is known → as the paper names it: '1975-01-01', 'year' → '1975'. */
export const asNamed = (day: string, precision: Precision | null): string => day.slice(0, LENGTH[precision ?? 'day'])
