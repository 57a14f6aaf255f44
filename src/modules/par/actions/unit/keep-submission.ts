/** Keeps what is sent, word for word; its page is set right after the transaction, so that sending waits for no printing. */
import type { Call } from '../../../../platform/http/call.ts'
import { setSheetWanted } from '../../jobs-wanted.ts'
import type { Hashed } from '../../queries/unit/sent-state.ts'

interface Sending extends Hashed {
  assessmentId: string
  /** When the page was drawn up for signature; null when it was not. */
  drawnUpAt: string | null
  signed: { documentId: string; version: number } | null
}

export async function keepSubmission(
  { tx, actor, now, jobs }: Pick<Call, 'tx' | 'actor' | 'now' | 'jobs'>,
  { assessmentId, state, sha256, drawnUpAt, signed }: Sending,
): Promise<string> {
  const at = now.toISOString()
  const { id } = await tx
    .insertInto('par.submission')
    .values({
      assessment_id: assessmentId,
      number: state.number,
      submitted_at: at,
      submitted_by: actor.accountId,
      submitted_by_name: actor.fullName,
      state: JSON.stringify(state),
      state_sha256: sha256,
      drawn_up_at: drawnUpAt ?? at,
      ...(signed && { signed_document_id: signed.documentId, signed_document_version: signed.version }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await jobs.add(setSheetWanted, `Lập phiếu đã gửi: ${state.unitName}, lần ${state.number}`, { submissionId: id })
  return id
}
