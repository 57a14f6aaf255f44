/** The seniority allowance that falls due next, counted forward from when it is first known of. NĐ 77/2021/NĐ-CP; NĐ 204/2004/NĐ-CP Điều 6. */
import { addDays } from '../../../../shared/dates.ts'
import { deskOf, type Line, notCountedBetween, provisionOn, seniority } from '../../../personnel/index.ts'
import { disagrees, grown } from '../../rules/grown.ts'
import type { Entitlement } from './entitlement.ts'
import type { OnDay } from './record-facts.ts'

const percentOf = ({ values }: Line) => (typeof values.percent === 'number' ? values.percent : 0)

export const seniorityOn = (on: OnDay): Entitlement[] => on.allOf('allowance').flatMap((line) => nextOf(on, line))

function nextOf(on: OnDay, line: Line): Entitlement[] {
  const kind = String(line.values.kind)
  const rule = provisionOn(on.law, 'seniority', kind, on.day)?.value
  const held = percentOf(line)
  if (!rule || held < rule.firstPercent) return []
  const first = firstPaid(on.lines, line, rule.firstPercent)
  const lines = untilToday(on)
  const came = grown({
    growth: rule,
    held,
    day: on.day,
    known: { percent: percentOf(first), on: first.from },
    putOff: (since, until) => notCountedBetween(lines, { since, until }, on.law).result ?? 0,
  })
  const { next, counted, since } = came
  const desk = deskOf(on.law)
  desk.note('recordedPercent', held, line.row)
  if (counted !== held) desk.note('countedPercent', counted)
  if (next.putOffMonths > 0) desk.note('notCounted', next.putOffMonths)
  const asked = { kind, since, notCountedMonths: next.putOffMonths, row: first.row }
  const percent = desk.take(seniority(on.law, asked, next.on))
  desk.note('dueOn', next.on)
  return [
    {
      kind: 'seniority',
      about: kind,
      dueOn: next.on,
      actFrom: null,
      working: desk.done(percent),
      said: percent === null ? null : { percent, ...(disagrees(held, came) && { held, counted }) },
    },
  ]
}

/** An absence that runs counts up to the day looked at: nobody knows how long it goes on. */
const untilToday = ({ lines, day }: OnDay): Line[] =>
  lines.map((line) => (line.part === 'absence' && line.to === null ? { ...line, to: addDays(day, 1) } : line))

/** The earliest line of the allowance: what was served before is in its percent. */
const firstPaid = (lines: readonly Line[], line: Line, least: number): Line =>
  lines
    .filter((one) => one.part === 'allowance' && one.values.kind === line.values.kind && percentOf(one) >= least)
    .reduce((first, one) => (one.from < first.from ? one : first), line)
