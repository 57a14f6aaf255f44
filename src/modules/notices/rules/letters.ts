/** When a person's unread notices become a letter: a digest on weekday mornings, the urgent sooner, never a flood. */

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Vietnamese time is UTC+7 all year. */
const VIETNAM = 7 * HOUR
const MORNING = 7 * HOUR + 30 * MINUTE

/** What waits for one person: unread, and in no letter yet. */
export interface Waiting {
  oldestAt: Date
  hasUrgent: boolean
  /** When the last letter to this person was written; null for none. */
  lastLetterAt: Date | null
}

/** The last 07:30 of a weekday that has passed. */
export function lastMorning(now: Date): Date {
  const local = now.getTime() + VIETNAM
  const midnight = local - (((local % DAY) + DAY) % DAY)
  let morning = midnight + MORNING
  if (morning > local) morning -= DAY
  while ([0, 6].includes(new Date(morning).getUTCDay())) morning -= DAY
  return new Date(morning - VIETNAM)
}

/**
 * A letter gathers everything that waits. It is due when something waits since before the last weekday morning and no letter
 * was written since then, or when something is urgent; at most one an hour. What was missed while the program was off is due
 * still.
 */
export function isLetterDue({ oldestAt, hasUrgent, lastLetterAt }: Waiting, now: Date): boolean {
  if (lastLetterAt !== null && now.getTime() - lastLetterAt.getTime() < HOUR) return false
  const morning = lastMorning(now)
  const isOfMorning = oldestAt <= morning && (lastLetterAt === null || lastLetterAt < morning)
  return isOfMorning || hasUrgent
}

const PAUSES = [15 * MINUTE, HOUR, 4 * HOUR]

/** A letter the server would not take is tried again after growing pauses; null when this letter is given up. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  const pause = PAUSES[attempts - 1]
  return pause === undefined ? null : new Date(now.getTime() + pause)
}
