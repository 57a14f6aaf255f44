/** A cell as the file has it, and what became of reading it. */
import type { IntakeReason } from '../refusals.vi.ts'

export const REPAIRS = [
  ...['encoding', 'capitals', 'two-digits', 'serial', 'month-number', 'rank-number', 'rank-words'],
  ...['step-day', 'grade-day', 'coefficient-day', 'coefficient-point', 'id-zero'],
] as const
export type RepairKind =
  | 'encoding'
  | 'capitals'
  | 'two-digits'
  | 'serial'
  | 'month-number'
  | 'rank-number'
  | 'rank-words'
  | 'step-day'
  | 'grade-day'
  | 'coefficient-day'
  | 'coefficient-point'
  | 'id-zero'

/** What the file meant, where it says something else: shown, and done unless it is declined. */
export interface Repair {
  kind: RepairKind
  was: string
  becomes: string
}

export type Read<T> =
  | { value: T | null; repair?: Repair }
  /** `offers`: what might have been meant, as one would type it. */
  | { why: IntakeReason; offers: readonly string[] }

export const EMPTY = { value: null } as const

export const repaired = <T>(value: T, kind: RepairKind, was: string, becomes: string): Read<T> => ({
  value,
  repair: { kind, was, becomes },
})
