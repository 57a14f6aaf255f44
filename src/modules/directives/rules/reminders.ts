/** When people are reminded of a day: 7, 3 and 1 days before and after. Each stage lasts until the next, so a missed night is made up for. */

export type Stage = 'before-7' | 'before-3' | 'before-1' | 'after-1' | 'after-3' | 'after-7'

/** @param days until the day, negative once it is past. */
export function stageOf(days: number): Stage | null {
  if (days > 7) return null
  if (days > 3) return 'before-7'
  if (days > 1) return 'before-3'
  if (days >= 0) return 'before-1'
  if (days > -3) return 'after-1'
  return days > -7 ? 'after-3' : 'after-7'
}

export const isLate = (stage: Stage): boolean => stage.startsWith('after')

/** The Monday of the week in which the day lies: a week's list is told once. */
export function weekOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7))
  return at.toISOString().slice(0, 10)
}
