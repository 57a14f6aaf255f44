/** When the next step of pay of a record is due: what its lines say, under the law of the day each bears. */
import { addDays } from '../../../shared/dates.ts'
import { addMonths, monthsBetween } from '../../../shared/months.ts'
import type { Line } from './fold/effect.ts'
import { type Law, provisionOn } from './law/provision.ts'
import { notCountedOf, ruledOn, type StepDue, type StepFacts, stepDue } from './law/step.ts'
import { deskOf, type Working } from './law/working.ts'
import { scalePaid } from './pay-scale.ts'

export type { StepDue }

export interface Discipline {
  form: string
  side: string
  on: string
  row?: string
}

export interface StepKnown {
  lines: readonly Line[]
  disciplines: readonly Discipline[]
  personKind: string
}

/** @returns null for who has no step of a known group. */
export function stepFactsOf(pay: Line | undefined, known: StepKnown, law: Law): StepFacts | null {
  const scale = pay && scalePaid(pay.values, pay.from, law)
  if (!pay || !scale) return null
  const since = String(pay.values.countedFrom ?? pay.from)
  const regular = addMonths(since, scale.cycleMonths)
  const byState = known.disciplines.filter(({ side }) => side === 'STATE')
  const disciplines = byState.filter(({ on }) => on >= since)
  // Who was disciplined in the year he failed was so for the same conduct: only the discipline counts.
  const failedYears = known.lines
    .filter(
      ({ part, values, from }) =>
        part === 'quality' &&
        values.class === 'KHTNV' &&
        from >= `${since.slice(0, 4)}-01-01` &&
        from < regular &&
        !byState.some(({ on }) => on.slice(0, 4) === String(values.year)),
    )
    .map(({ values, row }) => ({ year: Number(values.year), row }))
  const facts = {
    personKind: known.personKind,
    scale: scale.key,
    step: Number(pay.values.step ?? 0),
    paidFrom: pay.from,
    since,
    row: pay.row,
    disciplines,
    failedYears,
  }
  // Spells after the due day put off nothing: it is worked out without them first.
  const until = stepDue(law, { ...facts, absences: [] }).result?.on ?? regular
  return { ...facts, absences: absencesOf(known.lines, { since, until, paidFrom: pay.from }, law) }
}

export function stepDueOf(pay: Line | undefined, known: StepKnown, law: Law): StepDue | null {
  const facts = stepFactsOf(pay, known, law)
  return facts && stepDue(law, facts).result
}

/** Whether the step held on the day came before its time; the placing in a career band is no step. */
export function wasEarly(lines: readonly Line[], day: string, kindOf: (row: string) => string | null): boolean {
  const steps = lines.filter(({ part, from, row }) => part === 'pay' && from <= day && kindOf(row) !== 'career-band')
  const last = steps.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]
  return last !== undefined && kindOf(last.row) === 'step-early'
}

/** Months between two days that do not count as service: of what grows by years served, as of steps. */
export function notCountedBetween(
  lines: readonly Line[],
  { since, until }: { since: string; until: string },
  law: Law,
): Working<number> {
  const desk = deskOf(law)
  const absences = absencesOf(lines, { since, until, paidFrom: since }, law)
  return desk.done(notCountedOf(desk, { absences, since, paidFrom: since }))
}

interface Counted {
  since: string
  until: string
  paidFrom: string
}

function absencesOf(lines: readonly Line[], { since, until, paidFrom }: Counted, law: Law): StepFacts['absences'] {
  return lines
    .filter(
      ({ part, values, from, to }) =>
        part === 'absence' &&
        from < until &&
        (to === null || to > since) &&
        provisionOn(law, 'not-counted', String(values.kind), ruledOn(from, paidFrom)) !== null,
    )
    .map(({ values, row, from, to }) => {
      const [first, end] = [from < since ? since : from, to ?? until]
      const { months, days } = monthsBetween(first, end)
      return { kind: String(values.kind), from, months, workingDays: workingDays(addDays(end, -days), end), row }
    })
}

function workingDays(from: string, to: string): number {
  let count = 0
  for (let day = from; day < to; day = addDays(day, 1)) {
    const weekday = new Date(day).getUTCDay()
    if (weekday !== 0 && weekday !== 6) count += 1
  }
  return count
}
