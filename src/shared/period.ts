/** Which time a paper proves: the day that stands on it decides, never the day it was uploaded. */

/** Both days belong to it. */
export interface Period {
  from: string
  to: string
}

export type InPeriod = 'within' | 'before' | 'after' | 'no-date'

/** A plan for a year is rightly issued at the end of the year before: this informs, it forbids nothing. */
export function periodOf(issuedOn: string | null, { from, to }: Period): InPeriod {
  if (issuedOn === null) return 'no-date'
  if (issuedOn < from) return 'before'
  return issuedOn > to ? 'after' : 'within'
}

/** The paper speaks of another time. One without a day is not known to. */
export const isOutside = (found: InPeriod): found is 'before' | 'after' => found === 'before' || found === 'after'
