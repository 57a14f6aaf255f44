/** Pay of the month. TT 13/2026/TT-BNV Điều 3. */
import { type Allowance, deskOf, type Line, payOf, provisionOn } from '../../../personnel/index.ts'
import { daysNotPaidOf } from './days-not-paid.ts'
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
  const month = `${on.day.slice(0, 7)}-01`
  return {
    on: month,
    coefficient,
    row: pay.row,
    ...(given(salaryPercent) !== undefined && { salaryPercent: Number(salaryPercent) }),
    ...(given(overScalePercent) !== undefined && { overScalePercent: Number(overScalePercent) }),
    ...(post && { position: { coefficient: Number(post.values.coefficient), row: post.row } }),
    allowances: allowances
      .filter((line) => line !== post && line.values.kind !== 'VUOT_KHUNG')
      .flatMap((line) => allowanceOf(line).map((one) => ({ ...one, daysNotPaid: daysNotPaidOf(on, one.kind, month) }))),
  }
}

export function payOn(on: OnDay): Entitlement | null {
  const facts = payFactsOn(on)
  if (!facts) return null
  const desk = deskOf(on.law)
  const pay = desk.take(payOf(on.law, facts))
  const outside = facts.allowances.filter((one) => isOutside(on, facts.on, one))
  for (const { kind, percent, coefficient, row } of outside) {
    desk.look('allowance-rate', kind, facts.on)
    desk.note(
      percent === undefined ? `coefficientOutside.${kind}` : `percentOutside.${kind}`,
      percent ?? coefficient ?? 0,
      row,
    )
  }
  return {
    kind: 'pay',
    about: null,
    dueOn: null,
    actFrom: null,
    working: desk.done(pay),
    said: pay && { total: pay.total, ...(outside.length > 0 && { outside: outside.length }) },
  }
}

/** The law names what an allowance may be; what is paid is another figure. */
function isOutside({ law }: OnDay, month: string, { kind, percent, coefficient }: Allowance): boolean {
  const rate = provisionOn(law, 'allowance-rate', kind, month)?.value
  if (!rate) return false
  if (percent !== undefined && rate.percents) return !rate.percents.includes(percent)
  return coefficient !== undefined && rate.coefficients !== undefined && !rate.coefficients.includes(coefficient)
}

/** A line that says no figure is paid by none. */
function allowanceOf({ values, row }: Line): Allowance[] {
  const [percent, coefficient, dong] = [given(values.percent), given(values.coefficient), given(values.amount)]
  const kind = String(values.kind)
  if (dong !== undefined) return [{ kind, dong, row }]
  if (coefficient !== undefined) return [{ kind, coefficient, row }]
  return percent === undefined ? [] : [{ kind, percent, row }]
}
