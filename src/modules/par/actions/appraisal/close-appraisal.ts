/** The appraisal of a sheet is over; what the appraiser did not touch of bonus and penalty stands as claimed. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { leavesToClose } from '../../queries/sheets/assessment-sheet.ts'
import { openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotClose } from '../../rules/appraisal/appraisal.ts'

export async function closeAppraisal({ tx, actor, now }: Call, { assessmentId }: InputOf<typeof par.closeAppraisal>) {
  const sheet = await openedSheet(tx, assessmentId, 'update')
  const { row, windows } = sheet
  refuseIf(
    whyNotClose(
      { status: row.status, unitId: row.unit_id, appraiserUnitId: actor.unitId, windows },
      leavesToClose(sheet),
      now,
    ),
  )
  await tx
    .updateTable('par.assessment')
    .set({
      status: 'appraised',
      appraised_at: now.toISOString(),
      appraised_bonus: row.appraised_bonus ?? row.self_bonus,
      appraised_penalty: row.appraised_penalty ?? row.self_penalty,
    })
    .where('id', '=', assessmentId)
    .execute()
  return { done: true as const }
}
