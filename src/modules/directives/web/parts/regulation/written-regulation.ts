/** What is typed of a regulation, read into what its door takes. */

import { formatDay } from '../../../../../shared/dates.ts'
import type { ArgumentOf } from '../../../../../shared/endpoint.ts'
import { parseDay } from '../../../../../ui/form/parse-day.ts'
import type { directives, KeptRegulation } from '../../../contract.ts'
import type { Regulation } from '../../../rules/regulation.ts'
import { regulationWords } from '../../text-of-regulation.vi.ts'

const { fields: words } = regulationWords

export interface TypedRegulation {
  validFrom: string | null
  daysToAccept: number | null
  remindBefore: string
  remindAfter: string
  extendedBy: Regulation['extendedBy']
  onDayOff: Regulation['onDayOff']
  daysOff: string
  ground: string
  reason: string
}

export const typedFrom = (kept: KeptRegulation, today: string): TypedRegulation => ({
  validFrom: today,
  daysToAccept: kept.daysToAccept,
  ground: kept.ground,
  reason: '',
  remindBefore: kept.remindBefore.join(', '),
  remindAfter: kept.remindAfter.join(', '),
  extendedBy: kept.extendedBy,
  onDayOff: kept.onDayOff,
  daysOff: kept.daysOff.map(formatDay).join('\n'),
})

const piecesOf = (text: string, between: RegExp): string[] => text.split(between).filter((piece) => piece.trim() !== '')

/** @returns null when it is no list of numbers of days. */
export function daysIn(text: string): number[] | null {
  const days = piecesOf(text, /[,;]/u).map(Number)
  return days.length <= 10 && days.every((day) => Number.isInteger(day) && day >= 1 && day <= 90) ? days : null
}

const linesOf = (text: string): string[] => piecesOf(text, /\n/u)

/** By field: what is wrong with what stands there; empty: it can be sent. */
export function wrongIn(typed: TypedRegulation): Partial<Record<keyof TypedRegulation, string>> {
  const badLine = linesOf(typed.daysOff).find((line) => parseDay(line) === null)
  const { daysToAccept } = typed
  return {
    ...(typed.validFrom === null && { validFrom: words.dayMissing }),
    ...((daysToAccept === null || daysToAccept < 0 || daysToAccept > 90) && { daysToAccept: words.daysToAcceptBad }),
    ...(daysIn(typed.remindBefore) === null && { remindBefore: words.remindBad }),
    ...(daysIn(typed.remindAfter) === null && { remindAfter: words.remindBad }),
    ...(badLine !== undefined && { daysOff: words.dayBad(badLine.trim()) }),
    ...(typed.reason.trim().length < 5 && { reason: words.short }),
  }
}

/** Of what nothing is wrong with. */
export const writtenFrom = (
  typed: TypedRegulation,
  version: number,
): ArgumentOf<typeof directives.changeRegulation> => ({
  version,
  validFrom: typed.validFrom ?? '',
  daysToAccept: typed.daysToAccept ?? 0,
  remindBefore: daysIn(typed.remindBefore) ?? [],
  remindAfter: daysIn(typed.remindAfter) ?? [],
  extendedBy: typed.extendedBy,
  onDayOff: typed.onDayOff,
  ground: typed.ground,
  reason: typed.reason.trim(),
  daysOff: linesOf(typed.daysOff).flatMap((line) => parseDay(line) ?? []),
})
