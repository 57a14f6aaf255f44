/**
 * How a task counts on a day: by the day of the report that was accepted, beside the day in force at that moment. An extension
 * moves that day only if it was asked while the day was not over; confirmation is the giver's and never makes anybody late.
 */
import { isDated, type Standing, type TaskKind } from './words.ts'

export interface MovedDue {
  /** Null: the giver moved the day by himself. */
  askedOn: string | null
  /** Null: not decided yet. */
  decidedOn: string | null
  isGranted: boolean | null
  newDueOn: string | null
  /** The task was suspended meanwhile: the new day always counts. */
  isResumption: boolean
}

export interface Reported {
  reportedOn: string
  outcome: 'accepted' | 'returned' | null
  decidedOn: string | null
}

export interface TaskHistory {
  kind: TaskKind
  issuedOn: string | null
  firstDueOn: string | null
  /** In the order in which they were decided. */
  extensions: readonly MovedDue[]
  /** Reports of completion alone, in order. */
  reports: readonly Reported[]
  /** The first day of each suspension, and the first day no longer. */
  suspensions: readonly { from: string; to: string | null }[]
  /** By cancelling or by a document that replaces it; done tasks have an accepted report instead. */
  droppedOn: string | null
}

export const reached = (day: string | null, asOf: string): day is string => day !== null && day <= asOf

/** Whether an extension, beside the day in force, moves the day that counts. */
export const heals = ({ askedOn, decidedOn, isResumption }: MovedDue, dueOn: string): boolean =>
  isResumption || (askedOn ?? decidedOn ?? '') <= dueOn

export interface CountedDue {
  dueOn: string | null
  /** A later day was granted in time; too late. */
  isExtended: boolean
  isExtendedLate: boolean
}

/** The day that counts, as known on a day. */
export function countedDue({ firstDueOn, extensions }: TaskHistory, asOf: string): CountedDue {
  let found: CountedDue = { dueOn: firstDueOn, isExtended: false, isExtendedLate: false }
  for (const extension of extensions) {
    if (!extension.isGranted || !reached(extension.decidedOn, asOf) || found.dueOn === null) continue
    found = heals(extension, found.dueOn)
      ? { ...found, dueOn: extension.newDueOn ?? found.dueOn, isExtended: true }
      : { ...found, isExtendedLate: true }
  }
  return found
}

const isSuspended = ({ suspensions }: TaskHistory, asOf: string): boolean =>
  suspensions.some(({ from, to }) => from <= asOf && (to === null || asOf < to))

/** The report that was accepted by then. */
export const acceptedReport = ({ reports }: Pick<TaskHistory, 'reports'>, asOf: string): Reported | undefined =>
  reports.findLast(({ outcome, decidedOn }) => outcome === 'accepted' && reached(decidedOn, asOf))

const awaitedReport = ({ reports }: TaskHistory, asOf: string): Reported | undefined =>
  reports.findLast(({ reportedOn, decidedOn }) => reportedOn <= asOf && !reached(decidedOn, asOf))

export function standingOf(task: TaskHistory, asOf: string): Standing {
  const { dueOn } = countedDue(task, asOf)
  if (!isDated(task.kind) || dueOn === null || !reached(task.issuedOn, asOf)) return 'not-counted'
  if (reached(task.droppedOn, asOf)) return 'not-counted'
  const accepted = acceptedReport(task, asOf)
  if (accepted) return accepted.reportedOn <= dueOn ? 'on-time' : 'late'
  if (isSuspended(task, asOf)) return 'not-counted'
  const awaited = awaitedReport(task, asOf)
  if (awaited && awaited.reportedOn <= dueOn) return 'awaiting'
  return asOf > dueOn ? 'overdue' : 'not-due'
}

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** Days the reports lay with the giver's office, those still lying there among them. */
export const giverDelay = ({ reports }: Pick<TaskHistory, 'reports'>, asOf: string): number =>
  reports
    .filter(({ reportedOn }) => reportedOn <= asOf)
    .reduce(
      (days, { reportedOn, decidedOn }) => days + daysBetween(reportedOn, reached(decidedOn, asOf) ? decidedOn : asOf),
      0,
    )

/** Days by which a task was late, or is by now; 0 when it is not. */
export function delayOf(task: TaskHistory, asOf: string): number {
  const { dueOn } = countedDue(task, asOf)
  const standing = standingOf(task, asOf)
  if (dueOn === null || (standing !== 'late' && standing !== 'overdue')) return 0
  return daysBetween(dueOn, acceptedReport(task, asOf)?.reportedOn ?? asOf)
}
