/** The sheet is settled: what was contested is answered, or nothing was. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { formatPoints } from '../../../../shared/points.ts'
import type { par } from '../../contract.ts'
import { events } from '../../notices.vi.ts'
import { leavesToSettle } from '../../queries/appraisal/appraisal-of-sheet.ts'
import { figuresOf } from '../../queries/sheets/opened-sheet.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotSettle } from '../../rules/appraisal/second-appraisal.ts'
import { tellUnit } from '../sheets/tell-unit.ts'
import { sheetToConsolidate } from './sheet-to-appraise.ts'

export async function settleAppraisal(call: Call, { assessmentId }: InputOf<typeof par.settleAppraisal>) {
  const { tx, actor, now } = call
  const { sheet } = await sheetToConsolidate(call, assessmentId)
  refuseIf(whyNotSettle(sheet.open, leavesToSettle(sheet), now))
  await tx
    .updateTable('par.assessment')
    .set({ status: 'settled', settled_at: now.toISOString(), settled_by_name: actor.fullName })
    .where('id', '=', assessmentId)
    .execute()
  const { points, index } = figuresOf(sheet, 'appraised')
  const told = events.settled(sheet.row.unit_name, formatPoints(points), formatPoints(index))
  await tellUnit(call, sheet.row, 'settled', { kind: 'result', ...told })
  return { done: true as const }
}
