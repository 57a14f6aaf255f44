/** When a source is asked of its own accord: once a Vietnamese day or week; sooner again after a failure. */
import { dayIn } from '../../../shared/dates.ts'

const DAY = 86_400_000
const AGAIN_AFTER = 6 * 3_600_000

/** 1970-01-01 was a Thursday: weeks begin on Monday. */
const weekOf = (instant: Date) => Math.floor((Date.parse(dayIn(instant)) / DAY + 3) / 7)

export interface LastAsked {
  at: string
  state: 'waiting' | 'running' | 'done' | 'same' | 'failed' | 'cancelled'
}

export function isDue(pull: 'off' | 'daily' | 'weekly', last: LastAsked | null, now: Date): boolean {
  if (pull === 'off' || last?.state === 'waiting' || last?.state === 'running') return false
  if (last === null) return true
  const at = new Date(last.at)
  if (last.state === 'failed' && now.getTime() - at.getTime() >= AGAIN_AFTER) return true
  return pull === 'daily' ? dayIn(at) < dayIn(now) : weekOf(at) < weekOf(now)
}
