/** Steps before their time: TT 08/2013/TT-BNV Điều 3; TT 03/2021/TT-BNV. */
import { addMonths, monthsBetween } from '../../../../shared/months.ts'
import type { Law } from './provision.ts'
import { deskOf, type Working } from './working.ts'

/** How many of a unit in a year: of who is paid on 31/12, rounded down. */
export function earlyQuota(law: Law, { headcount, year }: { headcount: number; year: number }): Working<number> {
  const desk = deskOf(law)
  const percent = desk.look('early-step', 'merit', `${year}-12-31`)?.quotaPercent ?? 0
  desk.note('headcount', headcount)
  desk.note('quotaPercent', percent)
  return desk.done(Math.floor((headcount * percent) / 100))
}

interface EarlyFacts {
  due: string
  year: number
  isLastStep: boolean
  wasEarly: boolean
}

/** @returns the earliest day; its result is '' where nobody is brought forward. For merit, in the list of a year. */
export function earlyForMerit(law: Law, { due, year, isLastStep, wasEarly }: EarlyFacts): Working<string> {
  const desk = deskOf(law)
  const end = `${year}-12-31`
  const most = desk.look('early-step', 'merit', end)?.mostMonths ?? 0
  desk.note('dueOn', due)
  const may = !isLastStep && !wasEarly && due > end && due <= addMonths(end, most)
  return desk.done(may ? addMonths(due, -most) : '')
}

interface LeavingFacts {
  due: string
  retiresOn: string
  isLastStep: boolean
}

/** Once a notice of retirement is given. */
export function earlyBeforeRetirement(
  law: Law,
  { due, retiresOn, isLastStep }: LeavingFacts,
): Working<{ may: boolean; monthsMissing: number }> {
  const desk = deskOf(law)
  const { leastMonths = 0, mostMonths = 0 } = desk.look('early-step', 'retirement', retiresOn) ?? {}
  const monthsMissing = monthsBetween(retiresOn, due).months
  desk.note('monthsMissing', monthsMissing)
  return desk.done({ may: !isLastStep && monthsMissing >= leastMonths && monthsMissing <= mostMonths, monthsMissing })
}
