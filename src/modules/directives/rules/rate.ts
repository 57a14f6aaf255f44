/** The on-time rate: on time out of on time, late and open overdue, of the tasks due in the period; everything else apart. */
import { timesRatio } from '../../../shared/points.ts'
import { countedDue, standingOf, type TaskHistory } from './standing.ts'
import type { Standing } from './words.ts'

/** A rate of 1 as it is kept: whole ten-thousandths. */
export const WHOLE = 10_000

export interface RatePeriod {
  /** Both days belong to it. */
  from: string
  to: string
}

export interface Count {
  onTime: number
  late: number
  overdue: number
  awaiting: number
  notDue: number
  notCounted: number
  extended: number
  extendedLate: number
  /** With a report that was sent back. */
  returned: number
  denominator: number
  /** Ten-thousandths; null: nothing to be on time with, which the criterion answers. */
  rate: number | null
}

/** Which tasks belong to a period: by the day that counts, never by that of the report. */
export function isDueIn(task: TaskHistory, { from, to }: RatePeriod, asOf: string): boolean {
  const { dueOn } = countedDue(task, asOf)
  return dueOn !== null && from <= dueOn && dueOn <= to
}

export const rateOf = (numerator: number, denominator: number): number | null =>
  denominator === 0 ? null : timesRatio(numerator, WHOLE, denominator)

const wasReturned = ({ reports }: TaskHistory, asOf: string): boolean =>
  reports.some(({ outcome, decidedOn }) => outcome === 'returned' && decidedOn !== null && decidedOn <= asOf)

export function countOf(tasks: readonly TaskHistory[], asOf: string): Count {
  const standings = tasks.map((task) => standingOf(task, asOf))
  const of = (wanted: Standing) => standings.filter((standing) => standing === wanted).length
  const [onTime, late, overdue] = [of('on-time'), of('late'), of('overdue')]
  const moved = tasks.map((task) => countedDue(task, asOf))
  const denominator = onTime + late + overdue
  return {
    ...{ onTime, late, overdue, awaiting: of('awaiting'), notDue: of('not-due'), notCounted: of('not-counted') },
    extended: moved.filter(({ isExtended }) => isExtended).length,
    extendedLate: moved.filter(({ isExtendedLate }) => isExtendedLate).length,
    returned: tasks.filter((task) => wasReturned(task, asOf)).length,
    ...{ denominator, rate: rateOf(onTime, denominator) },
  }
}

export const countIn = (tasks: readonly TaskHistory[], period: RatePeriod, asOf: string): Count =>
  countOf(
    tasks.filter((task) => isDueIn(task, period, asOf)),
    asOf,
  )
