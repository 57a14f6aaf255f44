/** The steps of a rank and their coefficients, by the group the rank has on the day. */
import { itemOf, type Rank } from './catalogues.ts'
import { type Law, type ProvisionValues, provisionOn } from './law/provision.ts'
import type { Values } from './parts.ts'

export interface Scale {
  /** 'table/group'. */
  key: string
  group: string
  /** In hundredths, by step from the first. */
  coefficients: ProvisionValues['scale']['coefficients']
  cycleMonths: number
}

/** null: before the decree, or where the rank's group is not confirmed. */
export function scaleOf(rank: string, day: string, law: Law): Scale | null {
  const item = itemOf('rank', rank, day) as Rank | null
  return item?.table && item.group ? scaleIn(item.table, item.group, day, law) : null
}

function scaleIn(table: string, group: string, day: string, law: Law): Scale | null {
  const key = `${table}/${group}`
  const found = provisionOn(law, 'scale', key, day)
  return found && { key, group, ...found.value }
}

/** What a line of pay is paid by: the scale of its rank, or of the group a career band placed it in (NĐ 232/2026/NĐ-CP Điều 18). */
export function scalePaid({ rank, group }: Values, day: string, law: Law): Scale | null {
  const item = itemOf('rank', String(rank), day) as Rank | null
  if (typeof group !== 'string' || !item?.table) return scaleOf(String(rank), day, law)
  return scaleIn(item.table, group, day, law)
}

/** What a form offers before the server judges it: the coefficient in hundredths; null where it cannot be told. */
export const coefficientOf = (pay: Values, day: string, law: Law): number | null =>
  scalePaid(pay, day, law)?.coefficients[Number(pay.step) - 1] ?? null
