/** What the move to career bands would do to a record on a day, judged as its decision is. */
import type { PersonnelReason } from '../refusals.vi.ts'
import { bandingOn, careerBandRule } from './events/career-band.ts'
import { onDay } from './events/on-day.ts'
import type { Line } from './fold/effect.ts'
import type { Banded } from './law/career-band.ts'
import type { Law } from './law/provision.ts'
import type { Working } from './law/working.ts'

export interface Banding {
  /** null: the record tells no rank and step of a known group. */
  working: Working<Banded> | null
  /** What speaks against it, or is to be looked at. */
  findings: { reason: PersonnelReason }[]
}

/** @param lines of employment, rank and pay. */
export function bandingOf(lines: readonly Line[], day: string, law: Law): Banding {
  const on = onDay({ lines, disciplines: [], law, kindOf: () => null }, day)
  const found = careerBandRule.whyNot?.(careerBandRule.defaults?.(on) ?? {}, on) ?? []
  return {
    working: bandingOn(on),
    findings: found.flatMap((one) => (one ? [{ reason: one.reason }] : [])),
  }
}
