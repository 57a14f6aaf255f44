/** How a source stands: whether its newest figures are as new as they should be, and whether the last asking failed. */
const DAY = 86_400_000

export interface SourceFacts {
  isOn: boolean
  lateAfterDays: number
  newestTakenAt: string | null
  lastEnded: { state: 'done' | 'same' | 'failed' | 'cancelled' } | null
}

export interface Standing {
  state: 'off' | 'never' | 'late' | 'on-time'
  hasFailed: boolean
  /** Whole days since the newest snapshot. */
  age: number | null
}

export function standingOf({ isOn, lateAfterDays, newestTakenAt, lastEnded }: SourceFacts, now: Date): Standing {
  const age = newestTakenAt === null ? null : Math.max(0, Math.floor((now.getTime() - Date.parse(newestTakenAt)) / DAY))
  const state = !isOn ? 'off' : age === null ? 'never' : age > lateAfterDays ? 'late' : 'on-time'
  return { state, hasFailed: lastEnded?.state === 'failed', age }
}
