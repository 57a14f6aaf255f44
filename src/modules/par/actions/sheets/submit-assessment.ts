/** The head of a unit sends the sheet to appraisal, once nothing stands in the way. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { leavesToSubmit } from '../../queries/sheets/assessment-sheet.ts'
import { openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotSubmit } from '../../rules/sheets/self-assessment.ts'

export async function submitAssessment(
  { tx, actor, now }: Call,
  { assessmentId }: InputOf<typeof par.submitAssessment>,
) {
  const sheet = await openedSheet(tx, assessmentId, 'update')
  refuseIf(whyNotSubmit(sheet.open, leavesToSubmit(sheet), now))
  await tx
    .updateTable('par.assessment')
    .set({ status: 'submitted', submitted_at: now.toISOString(), submitted_by_name: actor.fullName })
    .where('id', '=', assessmentId)
    .execute()
  return { done: true as const }
}
