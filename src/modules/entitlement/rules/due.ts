/** What stands on the lists of what falls due, and in which stretch of time. */
import { addDays } from '../../../shared/dates.ts'
import { addMonths } from '../../../shared/months.ts'
import { type EntitlementKind, kindInWords } from './kinds.ts'

/** Pay and what it is made of fall due every month and need no list; planning falls due on no day. */
export const DUE_KINDS = [
  ...['step', 'over-scale', 'early-step', 'retirement', 'term', 'probation', 'contract', 'seniority'],
  ...['discipline', 'rating', 'identity-card', 'incomplete'],
] as const
export type DueKind = Exclude<EntitlementKind, 'pay' | 'post-allowance' | 'planning'> | 'incomplete'

export const dueKindInWords: Readonly<Record<DueKind, string>> = {
  ...kindInWords,
  incomplete: 'Hồ sơ thiếu giấy tờ',
}

export type DueState = 'overdue' | 'acting' | 'later'

export const dueStateOf = ({ dueOn, actFrom }: { dueOn: string; actFrom: string | null }, day: string): DueState =>
  dueOn < day ? 'overdue' : (actFrom ?? dueOn) <= day ? 'acting' : 'later'

export const PERIODS = [
  ...(['overdue', 'this-quarter', 'next-quarter', 'six-months', 'year', 'three-years'] as const),
] as const
export type Period = (typeof PERIODS)[number]

export const periodInWords: Readonly<Record<Period, string>> = {
  overdue: 'Đã quá hạn',
  'this-quarter': 'Quý này',
  'next-quarter': 'Quý sau',
  'six-months': '6 tháng tới',
  year: '12 tháng tới',
  'three-years': '36 tháng tới',
}

/** Both days inclusive; no first day: from the beginning. */
export function periodOn(period: Period, day: string): { from?: string; to: string } {
  const quarter = Math.floor((Number(day.slice(5, 7)) - 1) / 3)
  switch (period) {
    case 'overdue':
      return { to: addDays(day, -1) }
    case 'this-quarter':
      return { from: quarterStart(day, quarter), to: addDays(quarterStart(day, quarter + 1), -1) }
    case 'next-quarter':
      return { from: quarterStart(day, quarter + 1), to: addDays(quarterStart(day, quarter + 2), -1) }
    case 'six-months':
      return { from: day, to: addMonths(day, 6) }
    case 'year':
      return { from: day, to: addMonths(day, 12) }
    case 'three-years':
      return { from: day, to: addMonths(day, 36) }
  }
}

const at = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10)
const quarterStart = (day: string, quarter: number) => at(Number(day.slice(0, 4)), quarter * 3, 1)
