/** Days as the database writes them: '-infinity' before the sources begin, 'infinity' while it holds. */
import { addDays } from '../../../shared/dates.ts'

export const EVER = '-infinity'
export const STILL = 'infinity'

/** Half-open: the first day, and the first day no longer. */
export interface Span {
  validFrom: string
  validTo: string
}

const rank = (day: string) => (day === EVER ? '' : day === STILL ? '~' : day)

/** Negative when `a` is the earlier. */
export const compareDays = (a: string, b: string): number => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0)
export const earlier = (a: string, b: string): string => (compareDays(a, b) <= 0 ? a : b)
export const later = (a: string, b: string): string => (compareDays(a, b) >= 0 ? a : b)

export const holdsOn = ({ validFrom, validTo }: Span, day: string): boolean =>
  compareDays(validFrom, day) <= 0 && compareDays(day, validTo) < 0
/** In force on the eve of the day. */
export const heldBefore = ({ validFrom, validTo }: Span, day: string): boolean =>
  compareDays(validFrom, day) < 0 && compareDays(day, validTo) <= 0
export const overlaps = (a: Span, b: Span): boolean =>
  compareDays(a.validFrom, b.validTo) < 0 && compareDays(b.validFrom, a.validTo) < 0

/** '2025-06-30' → '2025-07-01'. */
export const dayAfter = (day: string): string => addDays(day, 1)
