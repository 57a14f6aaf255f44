/** Beyond the last step: the next percent, counted forward from when the last step is first known of. NĐ 204/2004/NĐ-CP Điều 6. */
import { deskOf, type Line, overScale, provisionOn, stepDue, stepFactsOf } from '../../../personnel/index.ts'
import { disagrees, grown } from '../../rules/grown.ts'
import type { Entitlement } from './entitlement.ts'
import type { OnDay } from './record-facts.ts'

const percentOf = ({ values }: Line) => Number(values.overScalePercent ?? 0)
const countedFrom = ({ values, from }: Line) => String(values.countedFrom ?? from)

/** A record that was loaded may begin with a percent: then that is what is known first. */
export function beyondLast(on: OnDay, pay: Line, scale: string): Entitlement | null {
  const rule = provisionOn(on.law, 'over-scale', '', on.day)?.value
  const fromMonths = provisionOn(on.law, 'scale', scale, pay.from)?.value.cycleMonths
  if (!rule || fromMonths === undefined) return null
  const first = firstAtLast(on.lines, pay)
  const held = percentOf(pay)
  const came = grown({
    growth: { ...rule, fromMonths },
    held,
    day: on.day,
    known: { percent: percentOf(first), on: countedFrom(first) },
    putOff: (since, until) => putOffBetween(on, first, since, until),
  })
  const { next, counted, since } = came
  const desk = deskOf(on.law)
  if (held > 0) desk.note('recordedPercent', held, pay.row)
  if (counted !== held) desk.note('countedPercent', counted)
  const asked = { scale, since, row: first.row, putOffMonths: next.putOffMonths }
  const due = desk.take(overScale(on.law, asked, next.on))
  if (due) desk.note('dueOn', next.on)
  return {
    kind: 'over-scale',
    about: null,
    dueOn: due && next.on,
    actFrom: null,
    working: desk.done(due),
    said: due && { percent: next.percent, ...(disagrees(held, came) && { held, counted }) },
  }
}

/** The earliest line of the rank at its last step. */
const firstAtLast = (lines: readonly Line[], pay: Line): Line =>
  lines
    .filter(({ part, from, values: { rank, step, group } }) => {
      const isSame = rank === pay.values.rank && step === pay.values.step && group === pay.values.group
      return part === 'pay' && from <= pay.from && isSame
    })
    .reduce((first, line) => (line.from < first.from ? line : first), pay)

/** As a step is put off: by discipline, by a year not completed, by what does not count. */
function putOffBetween(on: OnDay, first: Line, since: string, until: string): number {
  const facts = stepFactsOf({ ...first, values: { ...first.values, countedFrom: since } }, on, on.law)
  if (!facts) return 0
  const due = stepDue(on.law, {
    ...facts,
    disciplines: facts.disciplines.filter((one) => one.on < until),
    failedYears: facts.failedYears.filter(({ year }) => since <= `${year}-12-31` && `${year}-12-31` < until),
    absences: facts.absences.filter(({ from }) => from < until),
  }).result
  return due ? due.prolonged + due.notCounted : 0
}
