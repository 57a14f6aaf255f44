/** Age of retirement, notice and postponement: NĐ 135/2020/NĐ-CP Điều 4, Phụ lục I and II; BLLĐ 2019 Điều 169; NĐ 115/2020/NĐ-CP. */
import { addDays } from '../../../../shared/dates.ts'
import { addMonths } from '../../../../shared/months.ts'
import { firstDay } from '../../../../shared/partial-days.ts'
import type { Law } from './provision.ts'
import { deskOf, type Working } from './working.ts'

export interface Retirement {
  years: number
  months: number
  /** The month in which the age is reached. */
  reachedIn: string
  /** The end of it: the last day of work. */
  lastDay: string
  /** The first day of pension: that of the decision. */
  pensionFrom: string
}

export interface Born {
  sex: 'M' | 'F'
  /** Day, month or year: NĐ 135/2020/NĐ-CP Điều 4 counts the first day of what is known. */
  on: string
  /** II: lower ages for hard work, hard areas, reduced capacity. */
  appendix?: 'I' | 'II'
  row?: string
}

export function retirement(law: Law, { sex, on, appendix = 'I', row }: Born): Working<Retirement> {
  const desk = deskOf(law)
  desk.note('bornOn', on, row)
  const month = firstDay(on).slice(0, 7)
  // The table of the month in which its age is reached: a later one does not reach back.
  let reached = addMonths(`${month}-01`, 60 * 12)
  let found = null
  for (let turn = 0; turn < 3; turn++) {
    const bands = desk.look('retirement-age', `${appendix}/${sex}`, reached)?.bands ?? []
    found = bands.find(
      ({ bornFrom, bornTo }) => (bornFrom === null || bornFrom <= month) && (bornTo === null || month <= bornTo),
    )
    if (!found) return desk.done<Retirement>(null)
    const next = addMonths(`${month}-01`, found.years * 12 + found.months)
    if (next === reached) break
    reached = next
  }
  if (!found) return desk.done<Retirement>(null)
  const { years, months } = found
  desk.note('age', `${years}/${months}`)
  const pensionFrom = addMonths(reached, 1)
  const lastDay = addDays(pensionFrom, -1)
  desk.note('lastDay', lastDay)
  return desk.done({ years, months, reachedIn: reached.slice(0, 7), lastDay, pensionFrom })
}

export interface RetirementNotice {
  /** The day from which the decision holds. */
  moment: string
  noticeBy: string
  decisionBy: string
}

/** Of several reasons to postpone only the longest counts. */
export function retirementNotice(
  law: Law,
  born: Born,
  postponedFor: readonly string[] = [],
): Working<RetirementNotice> {
  const desk = deskOf(law)
  const at = desk.take(retirement(law, born))
  if (!at) return desk.done<RetirementNotice>(null)
  const rule = desk.look('retirement-notice', '', at.pensionFrom)
  const postponed = postponedFor.map((reason) => desk.look('postponement', reason, at.pensionFrom)?.months ?? 0)
  if (!rule) return desk.done<RetirementNotice>(null)
  const moment = addMonths(at.pensionFrom, Math.max(0, ...postponed))
  desk.note('moment', moment)
  return desk.done({
    moment,
    noticeBy: addMonths(moment, -rule.noticeMonths),
    decisionBy: addMonths(moment, -rule.decisionMonths),
  })
}
