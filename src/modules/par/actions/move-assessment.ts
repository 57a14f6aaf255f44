/** The steps of a sheet: sent to appraisal, returned for supplement, appraisal closed and, if need be, opened again. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { par } from '../contract.ts'
import { evidenceOf, leavesToClose, leavesToSubmit } from '../queries/assessment-sheet.ts'
import { openedSheet } from '../queries/opened-sheet.ts'
import { refuseIf } from '../refusals.vi.ts'
import { whyNotAppraise, whyNotClose, whyNotReopen } from '../rules/appraisal.ts'
import { whyNotSubmit } from '../rules/self-assessment.ts'

const DONE = { done: true as const }

export async function submitAssessment(
  { tx, actor, now }: Call,
  { assessmentId }: InputOf<typeof par.submitAssessment>,
) {
  const sheet = await openedSheet(tx, assessmentId, 'update')
  const evidence = await evidenceOf(tx, { assessmentId })
  refuseIf(whyNotSubmit(sheet.open, leavesToSubmit(sheet, evidence), now))
  await tx
    .updateTable('par.assessment')
    .set({ status: 'submitted', submitted_at: now.toISOString(), submitted_by_name: actor.fullName })
    .where('id', '=', assessmentId)
    .execute()
  return DONE
}

export async function returnForSupplement(
  { tx, actor, now }: Call,
  { assessmentId, reason }: InputOf<typeof par.returnForSupplement>,
) {
  const { row, windows } = await openedSheet(tx, assessmentId, 'update')
  refuseIf(whyNotAppraise({ status: row.status, unitId: row.unit_id, appraiserUnitId: actor.unitId, windows }, now))
  await tx
    .updateTable('par.assessment')
    .set({ status: 'returned', return_reason: reason, returned_at: now.toISOString() })
    .where('id', '=', assessmentId)
    .execute()
  return DONE
}

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
  return DONE
}

export async function reopenAppraisal(
  { tx, actor, now }: Call,
  { assessmentId, reason }: InputOf<typeof par.reopenAppraisal>,
) {
  const { row } = await openedSheet(tx, assessmentId, 'update')
  refuseIf(whyNotReopen(row.status))
  await tx
    .updateTable('par.assessment')
    .set({
      status: 'submitted',
      reopen_reason: reason,
      reopened_by_name: actor.fullName,
      reopened_at: now.toISOString(),
    })
    .where('id', '=', assessmentId)
    .execute()
  return DONE
}
