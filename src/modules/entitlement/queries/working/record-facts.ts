/** What entitlements are worked out of: the lines of one record, and its disciplines. */
import type { Discipline, Law, Line } from '../../../personnel/index.ts'
import type { School } from './school.ts'

export interface RecordFacts {
  /** Of all days. */
  lines: readonly Line[]
  disciplines: readonly Discipline[]
  /** What is told on the day of the unit, where it is a school; read for the page of a record alone. */
  school?: School | null
}

export interface OnDay extends RecordFacts {
  day: string
  law: Law
  /** The line of a state that holds on the day. */
  at: (part: string, slot?: string) => Line | undefined
  allOf: (part: string) => Line[]
  personKind: string
  born: { sex: 'M' | 'F'; on: string; row: string } | null
}

/** Where somebody is employed on the day: local permissions are of units. */
export const unitOn = (lines: readonly Line[], day: string): number | null => {
  const unitId = lines.find(({ part, from, to }) => part === 'employment' && from <= day && (to === null || day < to))
    ?.values.unitId
  return typeof unitId === 'number' ? unitId : null
}

/** Levels of posts that are held without a term. */
export const WITHOUT_TERM: ReadonlySet<string> = new Set(['CHUYEN_MON', 'HO_TRO'])

export function onDay(facts: RecordFacts, day: string, law: Law): OnDay {
  const holding = facts.lines.filter(({ from, to }) => from <= day && (to === null || day < to))
  const at = (part: string, slot = '') => holding.find((line) => line.part === part && line.slot === slot)
  const person = facts.lines.findLast(({ part }) => part === 'person')
  const { sex, bornOn } = person?.values ?? {}
  return {
    ...facts,
    day,
    law,
    at,
    allOf: (part) => holding.filter((line) => line.part === part),
    personKind: String(at('employment')?.values.personKind ?? ''),
    born:
      person && (sex === 'M' || sex === 'F') && typeof bornOn === 'string'
        ? { sex, on: bornOn, row: person.row }
        : null,
  }
}
