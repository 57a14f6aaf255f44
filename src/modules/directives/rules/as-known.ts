/**
 * How a task ended a day that is over, as known later: what was done or granted after it is left out, yet whether a report made by then
 * was accepted is the giver's word, and its delay makes nobody late (due 31/12, reported 31/12, confirmed 6/1 is on time).
 */
import { addDays } from '../../../shared/dates.ts'
import type { TaskHistory } from './standing.ts'

export interface AsKnown {
  history: TaskHistory
  /** The day to judge it on: that after, since what was due on the day itself could be done until its end. */
  day: string
}

/** @param today while the day is not over it is judged as it stands. */
export function asKnown(history: TaskHistory, asOf: string, today: string): AsKnown {
  if (today <= asOf) return { history, day: asOf }
  const { extensions, reports, suspensions, droppedOn } = history
  return {
    day: addDays(asOf, 1),
    history: {
      ...history,
      extensions: extensions.filter(({ decidedOn }) => decidedOn !== null && decidedOn <= asOf),
      reports: reports
        .filter(({ reportedOn }) => reportedOn <= asOf)
        .map((report) => ({
          ...report,
          decidedOn: report.decidedOn !== null && report.decidedOn <= today ? asOf : null,
        })),
      suspensions: suspensions
        .filter(({ from }) => from <= asOf)
        .map(({ from, to }) => ({ from, to: to !== null && to <= asOf ? to : null })),
      droppedOn: droppedOn !== null && droppedOn <= asOf ? droppedOn : null,
    },
  }
}
