/** When the step of pay after the one held on a day fell or falls due: what decisions on steps are held against afterwards. */
import type { Line } from './fold/effect.ts'
import type { Law } from './law/provision.ts'
import { type Discipline, stepDueOf } from './step-due.ts'

export interface PaidPerson {
  /** Of employment, pay, absence and rating. */
  lines: readonly Line[]
  disciplines: readonly Discipline[]
}

/**
 * Null where none is counted: no step of a known group, the last one, or nobody employed. Disciplines that came after the day prolong
 * nothing yet.
 */
export function stepFallenDue({ lines, disciplines }: PaidPerson, day: string, law: Law): string | null {
  const held = (part: string) =>
    lines.find((line) => line.part === part && line.from <= day && (line.to === null || day < line.to))
  const personKind = held('employment')?.values.personKind
  if (typeof personKind !== 'string') return null
  const until = disciplines.filter(({ on }) => on <= day)
  const due = stepDueOf(held('pay'), { lines, disciplines: until, personKind }, law)
  return due === null || due.coefficient === null ? null : due.on
}
