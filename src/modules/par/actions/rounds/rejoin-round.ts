/** A unit that had been left out comes back with what it had filled in. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { unitOn } from '../../../organization/index.ts'
import type { par } from '../../contract.ts'
import { events } from '../../notices.vi.ts'
import { openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotRejoin } from '../../rules/rounds/taking-part.ts'
import { tellUnit } from '../sheets/tell-unit.ts'

export async function rejoinRound(call: Call, { assessmentId }: InputOf<typeof par.rejoinRound>) {
  const { tx } = call
  const { row } = await openedSheet(tx, assessmentId, 'update')
  const { frame_day: frameDay } = await tx
    .selectFrom('par.round')
    .select('frame_day')
    .where('id', '=', row.round_id)
    .executeTakeFirstOrThrow()
  refuseIf(whyNotRejoin(row.status, (await unitOn(tx, row.unit_id, frameDay)) !== null))
  await tx
    .updateTable('par.assessment')
    .set({ status: 'draft', left_cause: null, left_reason: null, left_by_name: null, left_at: null })
    .where('id', '=', assessmentId)
    .execute()
  await tellUnit(call, row, 'rejoined', { kind: 'deadline', ...events.rejoined(row.unit_name) })
  return { done: true as const }
}
