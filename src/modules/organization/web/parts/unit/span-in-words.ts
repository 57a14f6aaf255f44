/** The first and the last day of a span as people read them. */
import { formatDay } from '../../../../../shared/dates.ts'
import { EVER, STILL } from '../../../rules/days.ts'
import { words } from '../../text.vi.ts'
import { dayBefore } from '../day-before.ts'

export const fromWords = (day: string, isFirstKnown = false) =>
  day === EVER ? words.start : isFirstKnown ? words.noLater(formatDay(day)) : formatDay(day)
export const toWords = (day: string) => (day === STILL ? words.now : formatDay(dayBefore(day)))

/** The decision, or where it was read. */
export const basisInWords = ({ legalBasis, source }: { legalBasis: string | null; source: string | null }) =>
  [legalBasis, source].filter((part) => part !== null).join(' · ') || null
