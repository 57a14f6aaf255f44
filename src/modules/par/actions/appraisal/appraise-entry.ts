/** The appraiser's word on a criterion: agreed, or inputs corrected with a reason. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { figuresOf, indexFigures, leafOfSheet } from '../../queries/sheets/opened-sheet.ts'
import { appraisalFrom, nothingSaid } from '../../queries/sheets/sheet-states.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { type Correction, whyNotCorrect } from '../../rules/appraisal/appraisal.ts'
import { refuseStale } from '../sheets/refuse-stale.ts'
import { appraisalRow, sheetToAppraise } from './sheet-to-appraise.ts'

export async function appraiseEntry(
  call: Call,
  { assessmentId, criterionId, version, outcome, inputs, notApplicable, reason }: InputOf<typeof par.appraiseEntry>,
) {
  const { tx } = call
  const sheet = await sheetToAppraise(call, assessmentId)
  const leaf = leafOfSheet(sheet, criterionId)
  const correction: Correction = outcome === 'agreed' ? { outcome } : { outcome, inputs, notApplicable, reason }
  const before = sheet.rowsOf(criterionId)
  if (before?.exemption != null) refuse('par.exempt', { code: leaf.code })
  refuseIf(whyNotCorrect(leaf, correction, before?.entry != null))
  const values = appraisalRow(call, sheet, leaf, correction)
  const saved =
    version === 0
      ? await tx
          .insertInto('par.appraisal')
          .values({ assessment_id: assessmentId, criterion_id: criterionId, ...values })
          .onConflict((conflict) => conflict.columns(['assessment_id', 'criterion_id', 'stage']).doNothing())
          .returningAll()
          .executeTakeFirst()
      : await tx
          .updateTable('par.appraisal')
          .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
          .where('assessment_id', '=', assessmentId)
          .where('criterion_id', '=', criterionId)
          .where('stage', '=', 'first')
          .where('version', '=', version)
          .returningAll()
          .executeTakeFirst()
  if (!saved) {
    const other = await tx
      .selectFrom('par.appraisal')
      .select(['appraised_by_name as by', 'appraised_at as at'])
      .where('assessment_id', '=', assessmentId)
      .where('criterion_id', '=', criterionId)
      .where('stage', '=', 'first')
      .executeTakeFirst()
    return refuseStale(leaf, other)
  }
  const appraisal = appraisalFrom(saved)
  const rowsOf = (id: string) => (id === criterionId ? { ...(before ?? nothingSaid()), appraisal } : sheet.rowsOf(id))
  return { appraisal, figures: indexFigures(figuresOf({ ...sheet, rowsOf }, 'appraised')) }
}
