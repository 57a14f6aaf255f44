/** Agrees with every criterion that was scored and not looked at yet. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { isAppraised, type LeafHands } from '../../rules/sheets/hands.ts'
import { isScoredByUnit } from '../../rules/sheets/self-assessment.ts'
import { appraisalRow, sheetToAppraise } from './sheet-to-appraise.ts'

export async function agreeRemaining(call: Call, { assessmentId }: InputOf<typeof par.agreeRemaining>) {
  const sheet = await sheetToAppraise(call, assessmentId)
  const rows = sheet.set.leaves
    .filter((leaf) => {
      const state = sheet.rowsOf(leaf.id)
      return (
        isScoredByUnit(leaf) && state?.entry != null && state.exemption === null && !isAppraised(state as LeafHands)
      )
    })
    .map((leaf) => ({
      assessment_id: assessmentId,
      criterion_id: leaf.id,
      ...appraisalRow(call, sheet, leaf, { outcome: 'agreed' }),
    }))
  if (rows.length > 0) {
    await call.tx
      .insertInto('par.appraisal')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['assessment_id', 'criterion_id', 'stage']).doUpdateSet((eb) => ({
          outcome: eb.ref('excluded.outcome'),
          inputs: eb.ref('excluded.inputs'),
          not_applicable: eb.ref('excluded.not_applicable'),
          points: eb.ref('excluded.points'),
          reason: eb.ref('excluded.reason'),
          entry_version: eb.ref('excluded.entry_version'),
          evidence_seen: eb.ref('excluded.evidence_seen'),
          appraised_by: eb.ref('excluded.appraised_by'),
          appraised_by_name: eb.ref('excluded.appraised_by_name'),
          appraised_at: eb.ref('excluded.appraised_at'),
          version: eb('par.appraisal.version', '+', 1),
        })),
      )
      .execute()
  }
  return { agreed: rows.length }
}
