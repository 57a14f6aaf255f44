/** A unit that hands nothing in, or has ended, is put out of the ranking: a state, not a zero. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { events } from '../../notices.vi.ts'
import { openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotLeave } from '../../rules/rounds/taking-part.ts'
import { tellUnit } from '../sheets/tell-unit.ts'

/** What was filled in so far stays on the sheet, should the unit come back. */
export async function leaveRound(
  call: Pick<Call, 'tx' | 'actor' | 'now'>,
  { assessmentId, cause, reason }: InputOf<typeof par.leaveRound>,
) {
  const { tx, actor, now } = call
  const { open, row } = await openedSheet(tx, assessmentId, 'update')
  refuseIf(whyNotLeave({ ...open, cause }, now))
  await tx
    .updateTable('par.assessment')
    .set({
      status: 'left',
      left_cause: cause,
      left_reason: reason,
      left_by_name: actor.fullName,
      left_at: now.toISOString(),
    })
    .where('id', '=', assessmentId)
    .execute()
  await tellUnit(call, row, 'left', { kind: 'result', ...events.left(row.unit_name, cause, reason) })
  return { done: true as const }
}
