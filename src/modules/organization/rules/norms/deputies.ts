/** How many deputies there may be on a day: of a unit, or of all of a kind together. */
import type { Autonomy, Grade } from '../facts/facts.ts'
import { type Body, type Norm, normOn, stepOf } from './norm.ts'

export interface Allowed {
  norm: Norm
  /** Null: as the scheme of the unit says. */
  most: number | null
}

const allowed = (norm: Norm | null, mostBy: (norm: Norm) => number | null | undefined): Allowed | null => {
  if (norm === null) return null
  const most = mostBy(norm)
  return most === undefined ? null : { norm, most }
}

/** The norm is an average: one department may have four when the whole holds. */
function average(body: Body, day: string, units: number, isCity = false): Allowed | null {
  return allowed(normOn(body, day), ({ rule }) =>
    rule.kind === 'average' ? rule.average * units + (isCity ? (rule.moreInCities ?? 0) : 0) : undefined,
  )
}

export const departmentDeputies = (departments: number, isCity: boolean, day: string): Allowed | null =>
  average('departments', day, departments, isCity)
export const districtDeputies = (divisions: number, day: string): Allowed | null =>
  average('district-divisions', day, divisions)
/** @param divisions with the Public Administration Service Centre. */
export const communeDeputies = (divisions: number, day: string): Allowed | null =>
  average('commune-divisions', day, divisions)

/** @param grade of the province on the day; null: not known, which matters only where the norm asks for it. */
export function divisionDeputies(staff: number, grade: Grade | null, day: string): Allowed | null {
  return allowed(normOn('division', day), ({ rule }) => {
    if (rule.kind === 'steps') return stepOf(rule.steps, staff)
    return rule.kind === 'by-grade' && grade !== null ? stepOf(rule.grades[grade].steps, staff) : undefined
  })
}

export const branchDeputies = (divisions: number, day: string): Allowed | null =>
  allowed(normOn('branch', day), ({ rule }) => (rule.kind === 'steps' ? stepOf(rule.steps, divisions) : undefined))

const AUTONOMY = { full: 'full', recurrent: 'recurrent', partly: 'budget', budget: 'budget' } as const

const byAutonomy = (body: 'service' | 'service-division', autonomy: Autonomy, staff: number, day: string) =>
  allowed(normOn(`${body}-${AUTONOMY[autonomy]}`, day), ({ rule }) => {
    if (rule.kind === 'scheme') return null
    if (rule.kind === 'max') return rule.max
    return rule.kind === 'steps' ? stepOf(rule.steps, staff) : undefined
  })

export const serviceDeputies = (staff: number, autonomy: Autonomy, day: string): Allowed | null =>
  byAutonomy('service', autonomy, staff, day)
/** Of a division inside a public service unit, which goes by how that unit pays for itself. */
export const serviceDivisionDeputies = (staff: number, autonomy: Autonomy, day: string): Allowed | null =>
  byAutonomy('service-division', autonomy, staff, day)
