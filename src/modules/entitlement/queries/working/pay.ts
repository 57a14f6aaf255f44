/** Pay of the month, and the seniority allowance that falls due next. TT 13/2026/TT-BNV Điều 3; NĐ 77/2021/NĐ-CP. */
import { addMonths } from '../../../../shared/months.ts'
import { type Allowance, deskOf, type Line, payOf, provisionOn, seniority } from '../../../personnel/index.ts'
import type { Entitlement } from './entitlement.ts'
import type { OnDay } from './record-facts.ts'

const given = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

/** By the base salary of the month the day is in; null: no coefficient is known. */
export function payFactsOn(on: OnDay): Parameters<typeof payOf>[1] | null {
  const pay = on.at('pay')
  const coefficient = given(pay?.values.coefficient)
  if (!pay || coefficient === undefined) return null
  const { salaryPercent, overScalePercent } = pay.values
  const allowances = on.allOf('allowance')
  const post = allowances.find(({ values }) => values.kind === 'CHUC_VU' && given(values.coefficient) !== undefined)
  return {
    ...{ on: `${on.day.slice(0, 7)}-01`, coefficient, row: pay.row },
    ...(given(salaryPercent) !== undefined && { salaryPercent: Number(salaryPercent) }),
    ...(given(overScalePercent) !== undefined && { overScalePercent: Number(overScalePercent) }),
    ...(post && { position: { coefficient: Number(post.values.coefficient), row: post.row } }),
    allowances: allowances.filter((line) => line !== post && line.values.kind !== 'VUOT_KHUNG').flatMap(allowanceOf),
  }
}

export function payOn(on: OnDay): Entitlement | null {
  const facts = payFactsOn(on)
  if (!facts) return null
  const working = payOf(on.law, facts)
  const { result } = working
  return {
    ...{ kind: 'pay', about: null, dueOn: null, actFrom: null, working },
    said: result && { total: result.total },
  }
}

/** A line that says no figure is paid by none. */
function allowanceOf({ values, row }: Line): Allowance[] {
  const [percent, coefficient, dong] = [given(values.percent), given(values.coefficient), given(values.amount)]
  const kind = String(values.kind)
  if (dong !== undefined) return [{ kind, dong, row }]
  if (coefficient !== undefined) return [{ kind, coefficient, row }]
  return percent === undefined ? [] : [{ kind, percent, row }]
}

/** Counted from the day the percent that is paid began: what went before is in it. */
export function seniorityOn(on: OnDay): Entitlement[] {
  return on.allOf('allowance').flatMap(({ values, from, row }): Entitlement[] => {
    const kind = String(values.kind)
    const rule = provisionOn(on.law, 'seniority', kind, on.day)?.value
    const percent = given(values.percent)
    if (!rule || percent === undefined || percent < rule.firstPercent) return []
    const years = Math.floor((percent - rule.firstPercent) / rule.thenPercent)
    const since = addMonths(from, -(rule.fromMonths + years * rule.everyMonths))
    const dueOn = addMonths(from, rule.everyMonths)
    const desk = deskOf(on.law)
    const next = desk.take(seniority(on.law, { kind, since, notCountedMonths: 0, row }, dueOn))
    desk.note('dueOn', dueOn)
    return [
      {
        ...{ kind: 'seniority', about: kind, dueOn, actFrom: null, working: desk.done(next) },
        said: next === null ? null : { percent: next },
      },
    ]
  })
}
