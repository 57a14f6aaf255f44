/** Whose paper a report is: the office of whoever prints it. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { unitName } from '../../organization/index.ts'
import { letterheadOn } from '../../par/index.ts'

export async function officeOf({ tx, actor, now }: Pick<Call, 'tx' | 'actor' | 'now'>) {
  const today = dayIn(now)
  if (actor.unitId === null) return { agency: '', place: '' }
  const head = await letterheadOn(tx, actor.unitId, today)
  // An account of a unit that ended still prints under its last name.
  return head ?? { agency: (await unitName(tx, actor.unitId, today)) ?? '', place: '' }
}
