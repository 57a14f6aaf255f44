/** Takes in the signed page: a document of the unit, bound to the very state whose hash is printed on it. */
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn, formatTime } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { keepDocument } from '../../../documents/index.ts'
import type { par } from '../../contract.ts'
import { openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { nextSending } from '../../queries/unit/sent-state.ts'
import { signingFrom, signingOf } from '../../queries/unit/signing.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotEdit } from '../../rules/sheets/self-assessment.ts'
import { whyNotSigned } from '../../rules/unit/submission.ts'

export async function attachSigned(call: Call, { assessmentId, stateSha256 }: InputOf<typeof par.attachSigned>) {
  const { tx, actor, now } = call
  const sheet = await openedSheet(tx, assessmentId, 'update')
  refuseIf(whyNotEdit(sheet.open, now))
  const drawn = await signingOf(tx, assessmentId)
  if (!drawn) return refuse('par.not-drawn-up')
  if (drawn.stateSha256 !== stateSha256)
    refuse('par.drawn-up-again', { by: drawn.drawnUpByName, at: formatTime(drawn.drawnUpAt) })
  const asIfSigned = { signedSheet: 'required' as const, signing: { ...drawn, isSigned: true } }
  refuseIf(whyNotSigned(asIfSigned, await nextSending(tx, sheet)))
  const document = await keepDocument(call, {
    unitId: sheet.row.unit_id,
    title: `Phiếu tự đánh giá, chấm điểm đã ký, lần gửi ${drawn.state.number}`,
    number: '',
    issuedOn: dayIn(now),
  })
  await tx
    .updateTable('par.signing')
    .set({
      document_id: document.id,
      document_version: document.version,
      attached_by_name: actor.fullName,
      attached_at: now.toISOString(),
    })
    .where('assessment_id', '=', assessmentId)
    .execute()
  const signed = await signingOf(tx, assessmentId)
  return signed ? signingFrom(signed, true) : refuse('par.not-found')
}
