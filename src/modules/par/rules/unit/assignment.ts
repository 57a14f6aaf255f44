/** Work shared out inside a unit: until when it may last, and who is late with it. */
import { type Day, dayIn, formatDay } from '../../../../shared/dates.ts'
import type { ParReason } from '../../refusals.vi.ts'
import type { StageWindow } from '../rounds/windows.ts'
import { type OpenSheet, whyNotEdit } from '../sheets/self-assessment.ts'

export type Standing = 'done' | 'late' | 'due-soon' | 'open'

/** Due within so many days is due soon. */
export const SOON = 3
const DAY = 86_400_000

/** @param isDone nothing more is asked of whoever has it. */
export function standingOf(dueOn: string | null, isDone: boolean, today: Day): Standing {
  if (isDone) return 'done'
  if (dueOn === null) return 'open'
  if (dueOn < today) return 'late'
  return (Date.parse(dueOn) - Date.parse(today)) / DAY <= SOON ? 'due-soon' : 'open'
}

/** Work may be shared out before the stage opens, not after the sheet has closed. */
export function whyNotAssign(sheet: OpenSheet, now: Date): ParReason | null {
  const closed = whyNotEdit(sheet, now)
  return closed?.reason === 'par.window-not-yet' ? null : closed
}

/** A returned sheet is mended for as long as it is explained or appraised. */
function closingOf({ status, windows, extendedTo, explanationExtendedTo }: OpenSheet): string | null {
  const isReturned = status === 'returned'
  const stages: readonly StageWindow['stage'][] = isReturned
    ? ['self-assessment', 'explanation', 'appraisal']
    : ['self-assessment']
  const ends = [
    ...windows.filter(({ stage }) => stages.includes(stage)).map(({ closesAt }) => closesAt),
    ...(extendedTo === undefined ? [] : [extendedTo]),
    ...(isReturned && explanationExtendedTo !== undefined ? [explanationExtendedTo] : []),
  ]
  return ends.toSorted((one, other) => Date.parse(one) - Date.parse(other)).at(-1) ?? null
}

/** The last day on which the unit may still write; null without a window. */
export function lastDayOfUnit(sheet: OpenSheet): Day | null {
  const closing = closingOf(sheet)
  return closing === null ? null : dayIn(new Date(Date.parse(closing) - 1))
}

export function whyNotDueOn(dueOn: string | null, sheet: OpenSheet, now: Date): ParReason | null {
  if (dueOn === null) return null
  if (dueOn < dayIn(now)) return { reason: 'par.due-past', params: { due: formatDay(dueOn) }, at: 'dueOn' }
  const last = lastDayOfUnit(sheet)
  return last !== null && dueOn > last
    ? { reason: 'par.due-after-closing', params: { due: formatDay(dueOn), last: formatDay(last) }, at: 'dueOn' }
    : null
}
