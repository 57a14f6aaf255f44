/** The weeks of a month from Monday, with the days of the months beside it that complete them. */
import { addDays } from '../../../shared/dates.ts'
import { monthsOn } from './due.ts'

export function weeksOf(month: string): string[][] {
  const first = `${month}-01`
  const end = monthsOn(first, 1)
  const weeks: string[][] = []
  for (let monday = addDays(first, -mondayBased(first)); monday < end; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(monday, at)))
  return weeks
}

const mondayBased = (day: string) => (new Date(day).getUTCDay() + 6) % 7
