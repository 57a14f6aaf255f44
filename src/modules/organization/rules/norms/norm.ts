/** Norms of deputies as the law of a day has them; db/catalogues/organization says where each was read. */
import file from '../../../../../db/catalogues/organization/deputy-norms.json' with { type: 'json' }
import { EVER, holdsOn, STILL } from '../days.ts'
import type { Grade } from '../facts/facts.ts'

/** From so many on, at most so many deputies. */
export interface Step {
  from: number
  max: number
}

type Rule =
  | { kind: 'average'; average: number; moreInCities?: number }
  | { kind: 'by-grade'; grades: Readonly<Record<Grade, { least: number; steps: readonly Step[] }>> }
  | { kind: 'steps'; of: 'staff' | 'divisions'; steps: readonly Step[] }
  | { kind: 'max'; max: number }
  /** As the scheme of the unit says. */
  | { kind: 'scheme' }

export type Body =
  | 'departments'
  | 'division'
  | 'branch'
  | 'district-divisions'
  | 'commune-divisions'
  | 'service-recurrent'
  | 'service-full'
  | 'service-budget'
  | 'service-division-recurrent'
  | 'service-division-full'
  | 'service-division-budget'

export interface Norm {
  id: string
  body: Body
  from: string | null
  to: string | null
  law: string
  /** 'memory': not read in the text itself; whatever is worked out by it says so. */
  basis: 'read' | 'memory'
  source: string
  rule: Rule
  /** Fewest staff to establish one. */
  least?: number
  /** How many departments a province may have. */
  most?: { city: number; other: number }
}

export const NORMS = file.norms as readonly Norm[]

/** The norm in force on the day; null where none was, or none was found. */
export const normOn = (body: Body, day: string): Norm | null =>
  NORMS.find(
    (norm) => norm.body === body && holdsOn({ validFrom: norm.from ?? EVER, validTo: norm.to ?? STILL }, day),
  ) ?? null

export const stepOf = (steps: readonly Step[], count: number): number =>
  steps.findLast(({ from }) => from <= count)?.max ?? 0
