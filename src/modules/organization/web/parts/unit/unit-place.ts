/** Where the page of a unit is: the day, and which part is open; kept in the address. */
import { z } from 'zod'
import { dayIn } from '../../../../../shared/dates.ts'
import type { UnitHistory } from '../../../contract.ts'
import { compareDays, holdsOn, STILL } from '../../../rules/days.ts'
import { unitWords } from '../../text-of-unit.vi.ts'
import { dayBefore } from '../day-before.ts'

export const TABS = Object.keys(unitWords.tabs) as (keyof typeof unitWords.tabs)[]

export const unitPlace = z.object({
  /** Without one: today, or the last day of a unit that is no more. */
  ngay: z.iso.date().optional().catch(undefined),
  /** As it was known at this instant; now without it. */
  biet: z.iso.datetime({ offset: true }).optional().catch(undefined),
  phan: z
    .enum(TABS as [(typeof TABS)[number]])
    .catch('thong-tin')
    .default('thong-tin'),
})

export function dayOf({ versions }: UnitHistory, ngay: string | undefined): string {
  if (ngay !== undefined) return ngay
  const today = dayIn(new Date())
  const last = versions.at(-1)
  return !last || last.validTo === STILL || compareDays(today, last.validTo) < 0 ? today : dayBefore(last.validTo)
}

export const versionOf = ({ versions }: UnitHistory, day: string) => versions.find((version) => holdsOn(version, day))
