/** When the next step of pay is due, and what put it off: NĐ 204/2004/NĐ-CP Điều 7; TT 08/2013/TT-BNV Điều 2, TT 03/2021/TT-BNV. */
import { addDays } from '../../../shared/dates.ts'
import type { Line } from './fold/effect.ts'
import { addMonths, monthsBetween } from './months.ts'
import { scaleOf } from './pay-scale.ts'

export interface Discipline {
  form: string
  side: string
  on: string
}

export interface StepDue {
  on: string
  cycleMonths: number
  /** Months of prolongation by discipline and rating. */
  prolonged: number
  /** Months that do not count: unpaid leave, suspension, study beyond the time allowed. */
  notCounted: number
}

/** TT 03/2021/TT-BNV from 15/8/2021: a reprimand puts civil servants off 3 months instead of 6. */
const REPRIMAND_EASED = '2021-08-15'

function prolongationOf({ form, on }: Discipline, personKind: string): number {
  if (form === 'KHIEN_TRACH') return on < REPRIMAND_EASED && personKind !== 'VIEN_CHUC' ? 6 : 3
  if (form === 'CANH_CAO') return 6
  return form === 'CACH_CHUC' || form === 'GIANG_CHUC' ? 12 : 0
}

const NOT_COUNTED: ReadonlySet<unknown> = new Set(['KHONG_LUONG', 'QUA_HAN', 'TAM_DINH_CHI'])

/** @returns null for who has no step of a known group. */
export function stepDueOf(
  pay: Line | undefined,
  {
    lines,
    disciplines,
    personKind,
  }: { lines: readonly Line[]; disciplines: readonly Discipline[]; personKind: string },
): StepDue | null {
  const scale = pay && scaleOf(String(pay.values.rank), pay.from)
  if (!pay || !scale) return null
  const since = String(pay.values.countedFrom ?? pay.from)
  const regular = addMonths(since, scale.cycleMonths)
  const within = disciplines.filter(({ side, on }) => side === 'STATE' && on >= since)
  const byDiscipline = within.reduce((sum, one) => sum + prolongationOf(one, personKind), 0)
  // Who was disciplined in the year he failed was so for the same conduct: only the discipline counts.
  const failed = lines.filter(
    ({ part, values, from }) =>
      part === 'quality' &&
      values.class === 'KHTNV' &&
      from >= `${since.slice(0, 4)}-01-01` &&
      from < regular &&
      !within.some(({ on }) => on.slice(0, 4) === String(values.year)),
  )
  const prolonged = byDiscipline + 6 * failed.length
  const notCounted = notCountedOf(lines, since, addMonths(regular, prolonged))
  return { on: addMonths(regular, prolonged + notCounted), cycleMonths: scale.cycleMonths, prolonged, notCounted }
}

/** All spells are added; a rest of 11 working days or more is a month, a smaller one is dropped. */
function notCountedOf(lines: readonly Line[], since: string, until: string): number {
  const spells = lines
    .filter(({ part, values, from }) => part === 'absence' && NOT_COUNTED.has(values.kind) && from < until)
    .map(({ from, to }) => {
      const [first, end] = [from < since ? since : from, to ?? until]
      const { months, days } = monthsBetween(first, end)
      return { months, days: workingDays(addDays(end, -days), end) }
    })
  const months = spells.reduce((sum, one) => sum + one.months, 0)
  const days = spells.reduce((sum, one) => sum + one.days, 0)
  return months + Math.floor(days / 22) + (days % 22 >= 11 ? 1 : 0)
}

function workingDays(from: string, to: string): number {
  let count = 0
  for (let day = from; day < to; day = addDays(day, 1)) {
    const weekday = new Date(day).getUTCDay()
    if (weekday !== 0 && weekday !== 6) count += 1
  }
  return count
}
