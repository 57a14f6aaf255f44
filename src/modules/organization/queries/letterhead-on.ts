/** The head of a paper of a unit, as it and what it belongs to were named on the day. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { type Letterhead, letterheadOf } from '../rules/letterhead.ts'
import { unitName, unitOn } from './units-on.ts'

/** @returns null where there was no such unit on the day. */
export async function letterheadOn(tx: Tx, unitId: number, day: string): Promise<Letterhead | null> {
  const unit = await unitOn(tx, unitId, day)
  return unit && letterheadOf(unit, unit.parentId === null ? null : await unitOn(tx, unit.parentId, day))
}

/** Of whoever prints, today. An account of a unit that ended still prints under its last name. */
export async function ownLetterhead({ tx, actor, now }: Pick<Call, 'tx' | 'actor' | 'now'>): Promise<Letterhead> {
  const today = dayIn(now)
  if (actor.unitId === null) return { agency: '', place: '' }
  const head = await letterheadOn(tx, actor.unitId, today)
  return head ?? { agency: (await unitName(tx, actor.unitId, today)) ?? '', place: '' }
}
