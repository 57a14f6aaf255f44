/** A record on the day a decision takes effect: what it rests on, and what it is checked against. */
import type { Line } from '../fold/effect.ts'
import type { Law } from '../law/provision.ts'
import type { Values } from '../parts.ts'
import { scalePaid } from '../pay-scale.ts'
import { type Retirement, retirementOf } from '../retirement.ts'
import { type Discipline, type StepDue, stepDueOf } from '../step-due.ts'

export interface Known {
  /** Of all parts the door opens, of all days, without the event that is amended. */
  lines: readonly Line[]
  /** Discipline bears upon steps and posts: its form and day alone, also where its part is not opened. */
  disciplines: readonly Discipline[]
  law: Law
  /** What kind of event a line comes from, by its row. */
  kindOf: (row: string) => string | null
}

export interface OnDay extends Known {
  day: string
  /** The line of a state that holds on the day. */
  at: (part: string, slot?: string) => Line | undefined
  /** All slots of a part that hold on the day. */
  allOf: (part: string) => Line[]
  values: (part: string, slot?: string) => Values
  personKind: string | null
  unitId: number | null
  sex: string | null
  bornOn: string | null
  retirement: Retirement | null
  stepDue: StepDue | null
  /** Of the pay group: what is due is over-scale percent, not a step. */
  isLastStep: boolean
}

const NOTHING: Values = {}

export function onDay(known: Known, day: string): OnDay {
  const allOf = (part: string) =>
    known.lines.filter((line) => line.part === part && line.from <= day && (line.to === null || day < line.to))
  const at = (part: string, slot = SLOTS[part] ?? '') => allOf(part).find((line) => line.slot === slot)
  const values = (part: string, slot?: string) => at(part, slot)?.values ?? NOTHING
  const { rank, step } = values('pay')
  const scale = typeof rank === 'string' ? scalePaid(values('pay'), day, known.law) : null
  const personKind = (values('employment').personKind as string | undefined) ?? null
  const person = known.lines.findLast(({ part }) => part === 'person')?.values ?? NOTHING
  const [sex, bornOn] = [(person.sex as string | undefined) ?? null, (person.bornOn as string | undefined) ?? null]
  return {
    ...known,
    day,
    at,
    allOf,
    values,
    personKind,
    sex,
    bornOn,
    unitId: (values('employment').unitId as number | undefined) ?? null,
    retirement: retirementOf(sex, bornOn, known.law),
    isLastStep: scale !== null && Number(step) >= scale.coefficients.length,
    stepDue: stepDueOf(at('pay'), { ...known, personKind: personKind ?? '' }, known.law),
  }
}

const SLOTS: Readonly<Record<string, string>> = { post: 'main', 'party-post': 'main' }
