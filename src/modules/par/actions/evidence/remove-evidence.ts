/** Takes a document off a criterion; the document itself stays with the unit. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotEdit } from '../../rules/sheets/self-assessment.ts'

export async function removeEvidence(
  { tx, now }: Call,
  { assessmentId, evidenceId }: InputOf<typeof par.removeEvidence>,
) {
  const sheet = await openedSheet(tx, assessmentId, 'share')
  refuseIf(whyNotEdit(sheet.open, now))
  const removed = await tx
    .deleteFrom('par.evidence')
    .where('id', '=', evidenceId)
    .where('assessment_id', '=', assessmentId)
    .returning('id')
    .executeTakeFirst()
  return removed ? { done: true as const } : refuse('par.not-found')
}
