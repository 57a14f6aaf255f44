/** The steps of a rank and their coefficients, by the group the rank has on the day. */
import { itemOf, type Rank } from './catalogues.ts'
import { type Law, type ProvisionValues, provisionOn } from './law/provision.ts'

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
  if (!item?.table || !item.group) return null
  const key = `${item.table}/${item.group}`
  const found = provisionOn(law, 'scale', key, day)
  return found && { key, group: item.group, ...found.value }
}

/** What a form offers before the server judges it: the coefficient in hundredths; null where it cannot be told. */
export const coefficientOf = (rank: string, step: number, day: string, law: Law): number | null =>
  scaleOf(rank, day, law)?.coefficients[step - 1] ?? null

/** 234 → '2,34'. */
export const formatCoefficient = (hundredths: number): string => (hundredths / 100).toFixed(2).replace('.', ',')
