/** The head of a unit sends the sheet to appraisal, once nothing stands in the way; what was sent is kept. */
import type { Call } from '../../../../platform/http/call.ts'
import { formatInstant } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { inside } from '../../notices.vi.ts'
import { openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { beforeSending } from '../../queries/unit/before-sending.ts'
import { nextSending } from '../../queries/unit/sent-state.ts'
import { signedPaper, signingOf } from '../../queries/unit/signing.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotSigned } from '../../rules/unit/submission.ts'
import { freezeFacts } from '../facts/freeze-facts.ts'
import { takeUntouched } from '../facts/take-untouched.ts'
import { keepSubmission } from '../unit/keep-submission.ts'
import { tellUnit } from './tell-unit.ts'

export async function submitAssessment(call: Call, { assessmentId }: InputOf<typeof par.submitAssessment>) {
  const { tx, actor, now } = call
  const found = await openedSheet(tx, assessmentId, 'update')
  refuseIf(await beforeSending(tx, found, now))
  const sheet = await takeUntouched(call, found)
  const sending = await nextSending(tx, sheet)
  const signing = await signingOf(tx, assessmentId)
  refuseIf(whyNotSigned({ signedSheet: sheet.signedSheet, signing }, sending))
  const drawn = signing?.stateSha256 === sending.sha256 ? signing : null
  const submissionId = await keepSubmission(call, {
    ...sending,
    assessmentId,
    drawnUpAt: drawn?.drawnUpAt ?? null,
    signed: drawn && signedPaper(drawn),
  })
  await freezeFacts(tx, sheet, submissionId)
  await tx.deleteFrom('par.signing').where('assessment_id', '=', assessmentId).execute()
  await tx
    .updateTable('par.assessment')
    .set({ status: 'submitted', submitted_at: now.toISOString(), submitted_by_name: actor.fullName })
    .where('id', '=', assessmentId)
    .execute()
  const { submitted } = inside
  await tellUnit(call, sheet.row, 'submitted', {
    kind: 'result',
    ...submitted(actor.fullName, sheet.row.unit_name, formatInstant(now)),
  })
  return { done: true as const }
}
