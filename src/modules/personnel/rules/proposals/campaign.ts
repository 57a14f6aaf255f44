/** The yearly confirmation of records: until when it runs, and how far it is. */
import { addDays } from '../../../../shared/dates.ts'
import type { PersonnelReason } from '../../refusals.vi.ts'

export function whyNotConfirm(
  { deadline, closedAt }: { deadline: string; closedAt: string | null },
  today: string,
): PersonnelReason | null {
  return closedAt === null && today <= deadline ? null : { reason: 'personnel.campaign-over' }
}

interface Opening {
  deadline: string
  /** Those in force today, with everything below them. */
  units: readonly number[]
  /** Records chosen one by one. */
  people: readonly string[]
}

export function whyNotOpen({ deadline, units, people }: Opening, today: string): PersonnelReason[] {
  return [
    ...(units.length + people.length === 0 ? [{ reason: 'personnel.campaign-units' as const, at: 'unitIds' }] : []),
    ...(deadline < today ? [{ reason: 'personnel.campaign-deadline' as const, at: 'deadline' }] : []),
  ]
}

/** Whole percent, never 100 while somebody is missing. */
export const percentDone = (done: number, asked: number): number => (asked === 0 ? 0 : Math.floor((done * 100) / asked))

/** Days before the last one on which those who are missing are reminded. */
const REMINDED = [14, 7, 3, 1, 0]

interface Reminding {
  openedOn: string
  deadline: string
  /** The day of the last reminder, by whomever. */
  remindedOn: string | null
}

/** Once for each step, also where a day was missed; a reminder somebody sent since stands for it. */
export function isReminderDue({ openedOn, deadline, remindedOn }: Reminding, today: string): boolean {
  if (today > deadline) return false
  const step = REMINDED.map((days) => addDays(deadline, -days))
    .filter((day) => day <= today)
    .at(-1)
  return step !== undefined && step > openedOn && (remindedOn === null || remindedOn < step)
}
