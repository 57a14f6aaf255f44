/** The on-time rate: on time out of on time, late and open overdue, of the tasks due in the period; everything else apart. */
import { POINT, timesRatio } from '../../../shared/points.ts'
import { type Marks, marksOf } from './marks.ts'
import { countedDue, type TaskHistory } from './standing.ts'

/** A rate of 1 as it is kept: whole ten-thousandths. */
export const WHOLE = 10_000

export interface RatePeriod {
  /** Both days belong to it. */
  from: string
  to: string
}

/** Figures that count tasks: whether one is in each. Whoever opens a figure is shown exactly these. */
export const isIn = {
  onTime: ({ standing }: Marks) => standing === 'on-time',
  late: ({ standing }: Marks) => standing === 'late',
  overdue: ({ standing }: Marks) => standing === 'overdue',
  awaiting: ({ standing }: Marks) => standing === 'awaiting',
  notDue: ({ standing }: Marks) => standing === 'not-due',
  notCounted: ({ standing }: Marks) => standing === 'not-counted',
  extended: ({ isExtended }: Marks) => isExtended,
  extendedLate: ({ isExtendedLate }: Marks) => isExtendedLate,
  returned: ({ wasReturned }: Marks) => wasReturned,
  /** With a report, answered or not: those whose giver's delay is known. */
  reported: ({ giverDelay }: Marks) => giverDelay !== null,
  denominator: ({ standing }: Marks) => standing === 'on-time' || standing === 'late' || standing === 'overdue',
} satisfies Record<string, (marks: Marks) => boolean>

export type Figure = keyof typeof isIn
export const FIGURES = Object.keys(isIn) as [Figure, ...Figure[]]

export interface Count extends Record<Figure, number> {
  /** Ten-thousandths; null: nothing to be on time with, which the criterion answers. */
  rate: number | null
  /** Days by which the late ones were late, in all. */
  lateDays: number
  /** Days that reports lay with the giver's office, in all. */
  giverDays: number
  /** Means of these in ten-thousandths of a day: of a late task, of a reported one; null: there is none. */
  averageDelay: number | null
  giverDelay: number | null
}

/** Which tasks belong to a period: by the day that counts, never by that of the report. */
export const isWithin = (dueOn: string | null, { from, to }: RatePeriod): boolean =>
  dueOn !== null && from <= dueOn && dueOn <= to

export const isDueIn = (task: TaskHistory, period: RatePeriod, asOf: string): boolean =>
  isWithin(countedDue(task, asOf).dueOn, period)

export const rateOf = (numerator: number, denominator: number): number | null =>
  denominator === 0 ? null : timesRatio(numerator, WHOLE, denominator)

const perOne = (days: number, of: number): number | null => (of === 0 ? null : timesRatio(days, POINT, of))

export function countOf(tasks: readonly Marks[]): Count {
  const count = Object.fromEntries(FIGURES.map((figure) => [figure, tasks.filter(isIn[figure]).length])) as Record<
    Figure,
    number
  >
  const lateDays = tasks.reduce((days, { standing, delay }) => days + (standing === 'late' ? delay : 0), 0)
  const giverDays = tasks.reduce((days, { giverDelay }) => days + (giverDelay ?? 0), 0)
  return {
    ...count,
    lateDays,
    giverDays,
    rate: rateOf(count.onTime, count.denominator),
    averageDelay: perOne(lateDays, count.late),
    giverDelay: perOne(giverDays, count.reported),
  }
}

export const countIn = (tasks: readonly TaskHistory[], period: RatePeriod, asOf: string): Count =>
  countOf(tasks.filter((task) => isDueIn(task, period, asOf)).map((task) => marksOf(task, asOf)))
