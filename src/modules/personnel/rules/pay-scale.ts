/** The steps of a rank and their coefficients (NĐ 204/2004/NĐ-CP, Bảng 1–4), from the day the decree holds. */
import scales from '../../../../db/catalogues/personnel/salary-scales.json' with { type: 'json' }
import { itemOf, type Rank } from './catalogues.ts'

/** NĐ 204/2004/NĐ-CP counts from this day; steps before it are of other scales. */
const SINCE = '2004-10-01'

export interface Scale {
  group: string
  /** In hundredths, by step from the first. */
  coefficients: readonly number[]
  cycleMonths: number
}

/** null: before the decree, or where the rank's group is not confirmed. */
export function scaleOf(rank: string, day: string): Scale | null {
  if (day < SINCE) return null
  const item = itemOf('rank', rank, day) as Rank | null
  const table = scales.tables.find(({ id }) => id === item?.table)
  return table?.groups.find(({ group }) => group === item?.group) ?? null
}

/** The coefficient of a step in hundredths; null where there is no such step or it cannot be told. */
export const coefficientOf = (rank: string, step: number, day: string): number | null =>
  scaleOf(rank, day)?.coefficients[step - 1] ?? null

/** 234 → '2,34'. */
export const formatCoefficient = (hundredths: number): string => (hundredths / 100).toFixed(2).replace('.', ',')
