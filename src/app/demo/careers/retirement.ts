/** The day people retire (NĐ 135/2020/NĐ-CP, Phụ lục I): after the last day of the month in which they reach the age. */
import catalogue from '../../../../db/catalogues/personnel/retirement.json' with { type: 'json' }
import { firstDay } from '../../../modules/personnel/rules/partial-days.ts'
import { addMonths } from './days.ts'
import type { Sex } from './names.ts'

/** @returns the first day of the pension. */
export function retirementDay(sex: Sex, bornOn: string): string {
  const born = firstDay(bornOn)
  const month = born.slice(0, 7)
  const named = sex === 'M' ? 'male' : 'female'
  const band = catalogue.bands.find(
    ({ appendix, sex: of, bornFrom, bornTo }) =>
      appendix === 'I' &&
      of === named &&
      (bornFrom === null || bornFrom <= month) &&
      (bornTo === null || month <= bornTo),
  )
  if (!band) throw new RangeError(`no retirement age for ${named} born ${month}`)
  return addMonths(`${month}-01`, band.years * 12 + band.months + 1)
}
