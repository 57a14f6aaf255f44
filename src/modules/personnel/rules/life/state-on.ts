/** The state a file was in on a past day. Steps say what was done with it and when; whether it was closed is what the lines say of the day. */
import { CLOSED, GONE, type RecordState } from './state.ts'

export interface TakenStep {
  /** An instant. */
  at: string
  from: RecordState
  to: RecordState
}

export type Employed = 'not-yet' | 'now' | 'left'

interface EmploymentLine {
  part: string
  from: string
  /** The first day no longer. */
  to: string | null
}

/** Nobody is employed on the days of a gap; an earlier line says that he has left, not that he is still to come. */
export function employedOn(lines: readonly EmploymentLine[], day: string): Employed {
  const begun = lines.filter(({ part, from }) => part === 'employment' && from <= day)
  if (begun.length === 0) return 'not-yet'
  return begun.some(({ to }) => to === null || day < to) ? 'now' : 'left'
}

const isClosed = (state: RecordState) => (CLOSED as readonly RecordState[]).includes(state)
const isGone = (state: RecordState) => (GONE as readonly RecordState[]).includes(state)

/**
 * @param steps of one record, in their order.
 * @param first the state before any of them; of a record no step was taken with, that of today.
 * @param until the last instant that counts.
 */
export function stateOn(
  steps: readonly TakenStep[],
  first: RecordState,
  until: string,
  employed: Employed,
): RecordState {
  const taken = steps.findLast(({ at }) => Date.parse(at) <= Date.parse(until))?.to ?? first
  if (isGone(taken)) return taken
  if (employed === 'left') return isClosed(taken) ? taken : 'closed'
  if (!isClosed(taken)) return taken
  // Closed later by a paper whose day had not come yet: it was in the state it was closed in.
  return steps.findLast(({ from, to }) => !isClosed(from) && isClosed(to))?.from ?? 'in_use'
}
