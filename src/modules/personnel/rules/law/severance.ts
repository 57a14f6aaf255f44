/** A draft of what leaving early brings: NĐ 178/2024/NĐ-CP Điều 10 (amended NĐ 67/2025). The conditions are many; the office decides. */
import type { Law } from './provision.ts'
import { deskOf, type Working } from './working.ts'

export interface Severance {
  /** Đồng: for the months left, and for the years insured. */
  leaving: number
  service: number
  total: number
}

export function severance(
  law: Law,
  { monthlyPay, insuredMonths, isSoon, on }: { monthlyPay: number; insuredMonths: number; isSoon: boolean; on: string },
): Working<Severance> {
  const desk = deskOf(law)
  const rule = desk.look('severance', '', on)
  if (!rule) return desk.done<Severance>(null)
  const months = Math.min(rule.mostMonths, insuredMonths)
  desk.note('months', months)
  const leaving = Math.round(((isSoon ? rule.soonTenths : rule.laterTenths) * monthlyPay * months) / 10)
  const service = Math.round((rule.yearTenths * monthlyPay * insuredMonths) / 120)
  return desk.done({ leaving, service, total: leaving + service })
}
