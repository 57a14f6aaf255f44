/** How often each bonus and penalty rule counts, as the appraiser settles it. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { figuresOf, indexFigures } from '../../queries/sheets/opened-sheet.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotAppraise } from '../../rules/appraisal/appraisal.ts'
import { whyNotAdjust, whyNotCounts } from '../../rules/sheets/adjustment.ts'
import { sheetToConsolidate } from './sheet-to-appraise.ts'

export async function appraiseAdjustment(
  call: Call,
  { assessmentId, version, bonus, penalty, reason }: InputOf<typeof par.appraiseAdjustment>,
) {
  const { tx, actor, now } = call
  const { sheet, appraising } = await sheetToConsolidate(call, assessmentId)
  const { row } = sheet
  refuseIf(whyNotAppraise(appraising, now))
  refuseIf(whyNotCounts(sheet.set.adjustments, { bonus, penalty }))
  refuseIf(whyNotAdjust({ bonus: row.self_bonus, penalty: row.self_penalty }, { bonus, penalty }, reason))
  if (row.adjustment_version !== version) return refuse('par.stale-sheet')
  const saved = await tx
    .updateTable('par.assessment')
    .set({
      appraised_bonus: bonus,
      appraised_penalty: penalty,
      adjustment_reason: reason.trim(),
      adjusted_by_name: actor.fullName,
      adjusted_at: now.toISOString(),
      adjustment_version: version + 1,
    })
    .where('id', '=', assessmentId)
    .returningAll()
    .executeTakeFirstOrThrow()
  return {
    version: saved.adjustment_version,
    figures: indexFigures(figuresOf({ ...sheet, row: saved }, 'appraised')),
  }
}
