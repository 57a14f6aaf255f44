/** The first appraisal of a sheet is over; what the appraiser did not touch of bonus and penalty stands as claimed. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { events } from '../../notices.vi.ts'
import { leavesToClose } from '../../queries/sheets/assessment-sheet.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotClose } from '../../rules/appraisal/appraisal.ts'
import { tellUnit } from '../sheets/tell-unit.ts'
import { sheetToConsolidate } from './sheet-to-appraise.ts'

export async function closeAppraisal(call: Call, { assessmentId }: InputOf<typeof par.closeAppraisal>) {
  const { tx, now } = call
  const { sheet, appraising } = await sheetToConsolidate(call, assessmentId)
  refuseIf(whyNotClose(appraising, leavesToClose(sheet), now))
  const { row, windows } = sheet
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
  const explanation = windows.find(({ stage }) => stage === 'explanation')
  await tellUnit(call, row, 'appraised', { kind: 'result', ...events.appraised(row.unit_name, explanation) })
  return { done: true as const }
}
