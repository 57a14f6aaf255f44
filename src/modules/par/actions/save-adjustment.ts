/** How often each bonus and penalty rule counts: claimed by the unit, settled by the appraiser. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { par } from '../contract.ts'
import { figuresOf, indexFigures, openedSheet } from '../queries/opened-sheet.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotAdjust, whyNotCounts } from '../rules/adjustment.ts'
import { whyNotAppraise } from '../rules/appraisal.ts'
import { whyNotEdit } from '../rules/self-assessment.ts'

/** The row itself is written, so it is taken whole at once: two who hold it to read would wait for each other. */
const LOCK = 'update'

export async function saveAdjustment(
  { tx, now }: Call,
  { assessmentId, version, bonus, penalty }: InputOf<typeof par.saveAdjustment>,
) {
  const sheet = await openedSheet(tx, assessmentId, LOCK)
  refuseIf(whyNotEdit(sheet.open, now))
  refuseIf(whyNotCounts(sheet.set.adjustments, { bonus, penalty }))
  if (sheet.row.adjustment_version !== version) return refuse('par.stale-sheet')
  const saved = await tx
    .updateTable('par.assessment')
    .set({
      self_bonus: bonus,
      self_penalty: penalty,
      // What the appraiser said was about another claim.
      appraised_bonus: null,
      appraised_penalty: null,
      adjustment_reason: '',
      adjusted_by_name: null,
      adjusted_at: null,
      adjustment_version: version + 1,
    })
    .where('id', '=', assessmentId)
    .returningAll()
    .executeTakeFirstOrThrow()
  return { version: saved.adjustment_version, self: indexFigures(figuresOf({ ...sheet, row: saved }, 'self')) }
}

export async function appraiseAdjustment(
  { tx, actor, now }: Call,
  { assessmentId, version, bonus, penalty, reason }: InputOf<typeof par.appraiseAdjustment>,
) {
  const sheet = await openedSheet(tx, assessmentId, LOCK)
  const { row, windows } = sheet
  refuseIf(whyNotAppraise({ status: row.status, unitId: row.unit_id, appraiserUnitId: actor.unitId, windows }, now))
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
