/** Why a proposed line cannot be sent: said at the line, so that it is mended before anybody has to look. */

import { dayAfterLast, firstDay, formatPartial, precisionOf } from '../../../../shared/partial-days.ts'
import type { PersonnelReason } from '../../refusals.vi.ts'
import type { FoldedEvent } from '../fold/effect.ts'
import { fold } from '../fold/fold.ts'
import { isPart, partOf } from '../parts.ts'
import { type When, whyNotPlausible } from '../plausible.ts'
import { whyNotValues } from '../values.ts'
import { authorityOf } from './authority.ts'
import type { Basis } from './basis.ts'
import { type Change, effectOf, isTarget } from './change.ts'

/** @param today in Vietnam. */
export function whyNotPropose(change: Change, basis: Basis, today: string): PersonnelReason | null {
  if (!isPart(change.part)) return { reason: 'personnel.part-unknown', params: { part: change.part } }
  const part = partOf(change.part)
  if (authorityOf(change.part, today) === null)
    return { reason: 'personnel.part-by-decision', params: { part: part.label } }
  if ((change.op === 'add') !== (change.target === null))
    return { reason: 'personnel.target-gone', params: { part: part.label } }
  if (change.target !== null && basis.target === null)
    return { reason: 'personnel.target-gone', params: { part: part.label } }
  if (change.op === 'remove') return null
  return whyNotDays(change, today) ?? whyNotValues(part, effectOf(change).values) ?? whyNotNew(change, basis)
}

function whyNotDays({ from, to }: Change, today: string): PersonnelReason | null {
  const wrong = [from, ...(to === null ? [] : [to])].find((day) => precisionOf(day) === null)
  if (wrong !== undefined) return { reason: 'personnel.proposal-day', params: { day: wrong }, at: 'from' }
  if (to !== null && dayAfterLast(to) <= firstDay(from))
    return { reason: 'personnel.ends-before', params: { from: formatPartial(from), to: formatPartial(to) }, at: 'to' }
  return firstDay(from) > today
    ? { reason: 'personnel.begins-ahead', params: { day: formatPartial(from) }, at: 'from' }
    : null
}

function whyNotNew(change: Change, { target, standing }: Basis): PersonnelReason | null {
  const { slot, from, to, values } = effectOf(change)
  const text = (said: { slot: string; from: string; to: string | null; values: object }) =>
    JSON.stringify([said.slot, said.from, said.to, Object.entries(said.values).toSorted()])
  const proposed = text({ slot, from, to, values })
  if ([target, standing].some((said) => said !== null && text(said) === proposed))
    return { reason: 'personnel.nothing-new' }
  // Of two lines of a slot that begin on one day only one would stand.
  return standing !== null && firstDay(standing.from) === firstDay(from)
    ? { reason: 'personnel.line-on-that-day', params: { day: formatPartial(from) }, at: 'from' }
    : null
}

/** What cannot be true of the person, beside everything else known of him. */
export function whyNotTrue(change: Change, events: readonly FoldedEvent[], when: When): PersonnelReason | null {
  if (change.op === 'remove') return null
  const { target } = change
  const others = events.map((event) =>
    target === null || event.eventId !== target.eventId
      ? event
      : { ...event, effects: event.effects.filter((effect) => !isTarget(effect, change.part, target)) },
  )
  return whyNotPlausible(fold(others).lines, [effectOf(change)], when)
}

/** Lines of one proposal that would get in each other's way: one fact changed twice, two lines of a slot from one day. */
export function whyNotTogether(changes: readonly Change[]): PersonnelReason | null {
  const places = changes.flatMap((change) => placesOf(change))
  const twice = changes.find((_, at) =>
    placesOf(changes[at] as Change).some((place) => places.filter((one) => one === place).length > 1),
  )
  return twice === undefined ? null : { reason: 'personnel.changed-twice', params: { part: partOf(twice.part).label } }
}

function placesOf(change: Change): string[] {
  const { part, target, op } = change
  const replaced = target === null ? [] : [JSON.stringify([part, target.eventId, target.slot, target.from])]
  if (partOf(part).mode !== 'state' || op === 'remove') return replaced
  return [...replaced, JSON.stringify([part, effectOf(change).slot, firstDay(change.from)])]
}
