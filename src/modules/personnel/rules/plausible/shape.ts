/** Days that exist, in order, and values that can be kept. */

import { dayAfterLast, firstDay, formatPartial, precisionOf } from '../../../../shared/partial-days.ts'
import type { PersonnelReason } from '../../refusals.vi.ts'
import type { Effect, SetEffect } from '../fold/effect.ts'
import { partOf } from '../parts.ts'
import { whyNotValues } from '../values.ts'

export const shapeReasons = (effects: readonly Effect[]): PersonnelReason[] =>
  effects.flatMap((effect, index) => {
    const why = effect.op === 'set' ? whyNotSet(effect) : whyNotDay('Ngày kết thúc', effect.on, 'on')
    return why === null ? [] : [{ ...why, at: `${index}.${why.at ?? ''}` }]
  })

const whyNotSet = (effect: SetEffect): PersonnelReason | null =>
  whyNotValues(partOf(effect.part), effect.values) ??
  whyNotDay('Từ ngày', effect.from, 'from') ??
  (effect.to === null ? null : whyNotDay('Đến ngày', effect.to, 'to')) ??
  whyNotOrder(effect)

const whyNotDay = (field: string, value: string, at: string): PersonnelReason | null =>
  precisionOf(value) === null ? { reason: 'personnel.field-date', params: { field, value }, at } : null

/** Of one paper: which day cannot come before which. */
const IN_ORDER: readonly (readonly [part: string, before: string, after: string])[] = [
  ['post', 'appointedOn', 'reappointedOn'],
  ['post', 'appointedOn', 'termEndsOn'],
  ['party', 'joinedOn', 'officialOn'],
  ['citizen-id', 'issuedOn', 'expiresOn'],
]

function whyNotOrder({ part, from, to, values }: SetEffect): PersonnelReason | null {
  if (to !== null && dayAfterLast(to) <= firstDay(from)) return endsBefore(from, to, 'to')
  const until = part === 'contract' ? values.until : null
  if (typeof until === 'string' && until !== '' && until < firstDay(from)) return endsBefore(from, until, 'until')
  for (const [of, before, after] of IN_ORDER) {
    const [first, last] = [values[before], values[after]]
    if (of === part && typeof first === 'string' && typeof last === 'string' && last !== '' && last < first)
      return {
        reason: 'personnel.days-reversed',
        params: { before: labelOf(part, before), after: labelOf(part, after) },
        at: after,
      }
  }
  return null
}

const endsBefore = (from: string, to: string, at: string): PersonnelReason => ({
  reason: 'personnel.ends-before',
  params: { from: formatPartial(from), to: formatPartial(to) },
  at,
})

const labelOf = (part: string, field: string): string =>
  partOf(part).fields.find(({ key }) => key === field)?.label ?? field
