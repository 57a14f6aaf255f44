/** What taking a snapshot does to each value of a round. */
import type { Exact } from './figure.ts'

export type Effect = 'new' | 'replaced' | 'same' | 'kept' | 'missing'

export interface ValueNow {
  percent: Exact
  origin: 'table' | 'survey' | 'snapshot' | 'person'
  /** From this very snapshot. */
  isThis: boolean
}

/** A value that a person entered with a paper is left alone unless it is asked for: he had a reason. */
export function effectOf(now: ValueNow | null, next: Exact | null, overEntered: boolean): Effect {
  if (next === null) return 'missing'
  if (now === null) return 'new'
  if (now.isThis && now.percent === next) return 'same'
  return now.origin === 'person' && !overEntered ? 'kept' : 'replaced'
}

/** A day of one time lies in the other. */
export const isOtherTime = (snapshot: { from: string; to: string }, round: { from: string; to: string }): boolean =>
  snapshot.to < round.from || snapshot.from > round.to
