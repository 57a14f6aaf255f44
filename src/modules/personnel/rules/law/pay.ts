/** Pay of a month: TT 13/2026/TT-BNV Điều 3, the same structure as TT 07/2024 and TT 10/2023. Whole đồng, half up. */
import type { Law } from './provision.ts'
import { deskOf, type Working } from './working.ts'

export interface PayFacts {
  /** The first day of the month, or the day from which it is paid. */
  on: string
  /** Hundredths. */
  coefficient: number
  row?: string
  /** Whole percent of the step that is paid: 85 while on probation. */
  salaryPercent?: number
  overScalePercent?: number
  /** Coefficient of the post in hundredths. */
  position?: { coefficient: number; row?: string }
  allowances: readonly Allowance[]
}

/** One of the three is said. */
export interface Allowance {
  kind: string
  /** Hundredths. */
  coefficient?: number
  percent?: number
  dong?: number
  row?: string
  /** Working days of the month it is not paid for. */
  daysNotPaid?: number
}

export interface Pay {
  pay: number
  overScale: number
  position: number
  allowances: { kind: string; dong: number }[]
  total: number
}

/** n / d, half up; whole numbers below 2^53. */
const half = (n: number, d: number) => Math.floor((2 * n + d) / (2 * d))

export function payOf(law: Law, facts: PayFacts): Working<Pay> {
  const desk = deskOf(law)
  const base = desk.look('base-salary', '', facts.on)?.dong
  if (base === undefined) return desk.done<Pay>(null)
  desk.note('baseSalary', base)
  desk.note('coefficient', facts.coefficient, facts.row)
  if (facts.salaryPercent !== undefined) desk.note('salaryPercent', facts.salaryPercent, facts.row)
  const pay = half(facts.coefficient * base * (facts.salaryPercent ?? 100), 10_000)
  desk.note('pay', pay)
  const overScale = half(pay * (facts.overScalePercent ?? 0), 100)
  if (overScale > 0) desk.note('overScalePay', overScale, facts.row)
  const position = half((facts.position?.coefficient ?? 0) * base, 100)
  if (position > 0) desk.note('positionPay', position, facts.position?.row)
  const ground = pay + overScale + position
  const preserved = facts.allowances
    .filter(({ kind }) => kind === 'BAO_LUU')
    .reduce((sum, { coefficient = 0 }) => sum + half(coefficient * base, 100), 0)
  const allowances = facts.allowances.map((one) => {
    const dong = paidOf(one, allowanceOf(one))
    desk.note(`allowance.${one.kind}`, dong, one.row)
    return { kind: one.kind, dong }
  })
  const total = ground + allowances.reduce((sum, { dong }) => sum + dong, 0)
  desk.note('total', total)
  return desk.done({ pay, overScale, position, allowances, total })

  function paidOf({ kind, daysNotPaid = 0 }: Allowance, monthly: number): number {
    if (daysNotPaid === 0) return monthly
    const days = desk.look('day-share', '', facts.on)?.days ?? daysNotPaid
    desk.note(`notPaid.${kind}`, daysNotPaid)
    return half(monthly * Math.max(0, days - daysNotPaid), days)
  }

  function allowanceOf({ kind, coefficient, percent, dong }: Allowance): number {
    if (dong !== undefined) return dong
    if (coefficient !== undefined) return half(coefficient * (base as number), 100)
    const of = desk.look('allowance', kind, facts.on)?.of
    return half((of === 'ground-and-preserved' ? ground + preserved : ground) * (percent ?? 0), 100)
  }
}

/** A monthly allowance less the working days it is not paid for: NĐ 182/2026/NĐ-CP Điều 5. */
export function dayShare(
  law: Law,
  { monthly, daysNotPaid, on }: { monthly: number; daysNotPaid: number; on: string },
): Working<number> {
  const desk = deskOf(law)
  const days = desk.look('day-share', '', on)?.days
  if (days === undefined) return desk.done<number>(null)
  desk.note('daysNotPaid', daysNotPaid)
  return desk.done(half(monthly * (days - daysNotPaid), days))
}
