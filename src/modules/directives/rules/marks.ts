/** What one task tells of itself on a day, worked out once: every figure is counted from this. */
import {
  acceptedReport,
  countedDue,
  daysBetween,
  delayOf,
  giverDelay,
  reached,
  standingOf,
  type TaskHistory,
} from './standing.ts'
import type { Standing } from './words.ts'

export interface Marks {
  standing: Standing
  /** The day that counts. */
  dueOn: string | null
  isExtended: boolean
  isExtendedLate: boolean
  wasReturned: boolean
  /** Days late, or by which it is overdue; 0: neither. */
  delay: number
  /** Days its reports lay with the giver's office; null: none was made by then. */
  giverDelay: number | null
  /** Days from its issue to the report that was accepted, to its being dropped, else to the day. */
  age: number
}

const wasReturned = ({ reports }: TaskHistory, asOf: string): boolean =>
  reports.some(({ outcome, decidedOn }) => outcome === 'returned' && reached(decidedOn, asOf))

/** A task is as old as it was when its work ended. */
function ageOf(task: TaskHistory, asOf: string): number {
  const dropped = reached(task.droppedOn, asOf) ? task.droppedOn : asOf
  const ended = acceptedReport(task, asOf)?.reportedOn ?? dropped
  return task.issuedOn === null ? 0 : Math.max(0, daysBetween(task.issuedOn, ended))
}

export function marksOf(task: TaskHistory, asOf: string): Marks {
  const { dueOn, isExtended, isExtendedLate } = countedDue(task, asOf)
  const isReported = task.reports.some(({ reportedOn }) => reportedOn <= asOf)
  return {
    standing: standingOf(task, asOf),
    dueOn,
    isExtended,
    isExtendedLate,
    wasReturned: wasReturned(task, asOf),
    delay: delayOf(task, asOf),
    age: ageOf(task, asOf),
    giverDelay: isReported ? giverDelay(task, asOf) : null,
  }
}
