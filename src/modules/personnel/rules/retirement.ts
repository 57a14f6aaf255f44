/** When somebody reaches the age of retirement: by month of birth, NĐ 135/2020/NĐ-CP, Phụ lục I (II: lower ages). */

import table from '../../../../db/catalogues/personnel/retirement.json' with { type: 'json' }
import { addDays } from '../../../shared/dates.ts'
import { addMonths } from './months.ts'
import { firstDay } from './partial-days.ts'

export interface Retirement {
  years: number
  months: number
  /** The end of the month in which the age is reached. */
  lastDay: string
  /** The first day of pension: that of the decision. */
  pensionFrom: string
}

/** NĐ 135/2020/NĐ-CP, Điều 4: only the year known, 1 January of it; only the month, the 1st. */
export function retirementOf(sex: string | null, bornOn: string | null, appendix: 'I' | 'II' = 'I'): Retirement | null {
  if (bornOn === null || (sex !== 'M' && sex !== 'F')) return null
  const month = firstDay(bornOn).slice(0, 7)
  const found = table.bands.find(
    (band) =>
      band.appendix === appendix &&
      band.sex === (sex === 'M' ? 'male' : 'female') &&
      (band.bornFrom === null || band.bornFrom <= month) &&
      (band.bornTo === null || month <= band.bornTo),
  )
  if (!found) return null
  const { years, months } = found
  const pensionFrom = addMonths(`${month}-01`, years * 12 + months + 1)
  return { years, months, lastDay: addDays(pensionFrom, -1), pensionFrom }
}
