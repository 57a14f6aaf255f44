/** A unit that had been left out comes back with what it had filled in. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { unitOn } from '../../../organization/index.ts'
import type { par } from '../../contract.ts'
import { openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotRejoin } from '../../rules/rounds/taking-part.ts'

export async function rejoinRound({ tx }: Call, { assessmentId }: InputOf<typeof par.rejoinRound>) {
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
  return { done: true as const }
}
