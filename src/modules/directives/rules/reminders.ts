/** When people are reminded of a day. Each stage lasts until the next, so a missed night is made up for. */
import type { Regulation } from './regulation.ts'

type Reminders = Pick<Regulation, 'remindBefore' | 'remindAfter'>

export interface Stage {
  /** 'before-7': what a reminder is told once for. */
  key: string
  isLate: boolean
  /** The last one before the day. */
  isLast: boolean
}

/** @param days until the day, negative once it is past. */
export function stageOf(days: number, { remindBefore, remindAfter }: Reminders): Stage | null {
  const isLate = days < 0
  const reached = isLate
    ? remindAfter.filter((after) => after <= -days)
    : remindBefore.filter((before) => days <= before)
  if (reached.length === 0) return null
  const stage = isLate ? Math.max(...reached) : Math.min(...reached)
  return {
    key: `${isLate ? 'after' : 'before'}-${stage}`,
    isLate,
    isLast: !isLate && stage === Math.min(...remindBefore),
  }
}

/** The Monday of the week in which the day lies: a week's list is told once. */
export function weekOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7))
  return at.toISOString().slice(0, 10)
}
