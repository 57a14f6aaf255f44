/** When a campaign may be opened, and closed. NĐ 232/2026/NĐ-CP Điều 18. */
import { formatDay } from '../../../shared/dates.ts'
import type { BandingReason } from '../refusals.vi.ts'

export interface Days {
  beginsOn: string
  endsOn: string
}

/** What the law says of the campaign’s first day. */
export interface ByLaw {
  /** Whether any group has its band then. */
  holds: boolean
  /** Everybody is placed before; null: the law names no day. */
  doneBefore: string | null
}

export function whyNotDays({ beginsOn, endsOn }: Days, { holds, doneBefore }: ByLaw): BandingReason | null {
  if (endsOn < beginsOn) return { reason: 'banding.ends-before', params: {}, at: 'endsOn' }
  if (!holds) return { reason: 'banding.not-then', params: { day: formatDay(beginsOn) }, at: 'beginsOn' }
  return doneBefore !== null && endsOn >= doneBefore
    ? { reason: 'banding.too-late', params: { day: formatDay(doneBefore) }, at: 'endsOn' }
    : null
}

/** Closed early only when nobody is left who can be placed. */
export const whyNotClose = ({ endsOn, left }: { endsOn: string; left: number }, today: string): BandingReason | null =>
  left > 0 && today <= endsOn
    ? { reason: 'banding.people-left', params: { people: left, day: formatDay(endsOn) } }
    : null
