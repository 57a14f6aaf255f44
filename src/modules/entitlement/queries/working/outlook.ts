/**
 * What five years bring of one person as the law stands today: steps and percents on their day, retirement on its own. Nobody is
 * recruited, no contract ends, no allowance changes, and the base salary stays until a provision says otherwise.
 */
import { type Law, type Line, payOf, provisionOn } from '../../../personnel/index.ts'
import { FORECAST_YEARS, yearsFrom } from '../../rules/forecast.ts'
import { payFactsOn } from './pay.ts'
import { type OnDay, onDay, type RecordFacts } from './record-facts.ts'
import { stepOn } from './steps.ts'
import { probationOn, retirementOn } from './terms.ts'

export interface Outlook {
  firstYear: number
  /** Đồng of each year. */
  pay: number[]
  retiresOn: string | null
  postLevel: string | null
}

/** null: not employed on the day. */
export function outlookOf(facts: RecordFacts, day: string, law: Law): Outlook | null {
  const on = onDay(facts, day, law)
  if (!on.at('employment')) return null
  const firstYear = Number(day.slice(0, 4))
  const retiresOn = retirementOn(on)?.dueOn ?? null
  const ahead = { ...facts, lines: linesAhead(facts, day, `${firstYear + FORECAST_YEARS}-01-01`, law) }
  const payOfMonth = monthlyPay(ahead, law)
  const level = on.at('post', 'main')?.values.rankOfPost
  return {
    firstYear,
    retiresOn,
    postLevel: typeof level === 'string' ? level : null,
    pay: yearsFrom(firstYear).map((year) =>
      monthsOf(year)
        // What was paid until today was paid, also to whoever stays beyond the age.
        .filter((month) => month <= day || retiresOn === null || month < retiresOn)
        .reduce((sum, month) => sum + payOfMonth(month), 0),
    ),
  }
}

const monthsOf = (year: number) =>
  Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}-01`)

/** The lines with those that follow from them: each step and percent from its day, what is overdue from today. */
function linesAhead(facts: RecordFacts, day: string, until: string, law: Law): readonly Line[] {
  let [lines, at] = [facts.lines, day]
  for (;;) {
    const on = onDay({ ...facts, lines }, at, law)
    const pay = on.at('pay')
    const next = pay && nextOf(on)
    if (!pay || !next) return lines
    const isOverdue = next.dueOn <= at
    const from = isOverdue ? at : next.dueOn
    if (from >= until || (pay.to !== null && from >= pay.to)) return lines
    const following: Line = { ...pay, from, values: { ...pay.values, ...next.values, countedFrom: next.dueOn } }
    // On the day itself the line that is there already gives way.
    lines = [...lines.filter((line) => line !== pay), ...(pay.from < from ? [{ ...pay, to: from }] : []), following]
    at = from
  }
}

function nextOf(on: OnDay): { dueOn: string; values: Line['values'] } | null {
  const [step, probation] = [stepOn(on), probationOn(on)]
  if (probation?.dueOn) return { dueOn: probation.dueOn, values: { salaryPercent: null } }
  if (!step?.dueOn || !step.said) return null
  const { percent, step: to, coefficient } = step.said
  return {
    dueOn: step.dueOn,
    values:
      percent === undefined ? { step: to ?? null, coefficient: coefficient ?? null } : { overScalePercent: percent },
  }
}

/** Worked out once for months that have the same lines and the same base salary. */
function monthlyPay(facts: RecordFacts, law: Law): (month: string) => number {
  const paid = facts.lines.filter(({ part }) => part === 'employment' || part === 'pay' || part === 'allowance')
  const known = new Map<string, number>()
  return (month) => {
    const on = onDay({ lines: paid, disciplines: [] }, month, law)
    const asked = on.at('employment') && payFactsOn(on)
    if (!asked) return 0
    const base = provisionOn(law, 'base-salary', '', month)?.value.dong
    const key = JSON.stringify([base, { ...asked, on: '' }])
    const found = known.get(key) ?? payOf(law, asked).result?.total ?? 0
    known.set(key, found)
    return found
  }
}
