/** Pay of the month. TT 13/2026/TT-BNV Điều 3. */
import { type Allowance, type Line, payOf } from '../../../personnel/index.ts'
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
