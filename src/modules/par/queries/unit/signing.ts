/** The sheet as it was drawn up for signature, and the signed page that waits to be sent. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { Download } from '../../../../shared/call.ts'
import { contentOf } from '../../../documents/index.ts'
import type { SentChange, Signing } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import type { SubmissionState } from '../../rules/unit/submission.ts'
import { openedSheet } from '../sheets/opened-sheet.ts'
import { sentChanges } from './sent-changes.ts'
import { nextSending } from './sent-state.ts'
import { type SubmissionPage, submissionPage } from './submission-page.ts'

export async function signingOf(tx: Tx, assessmentId: string) {
  const row = await tx
    .selectFrom('par.signing as s')
    .leftJoin('documents.version as d', (join) =>
      join.onRef('d.document_id', '=', 's.document_id').onRef('d.ordinal', '=', 's.document_version'),
    )
    .select([
      's.state',
      's.state_sha256 as stateSha256',
      's.drawn_up_at as drawnUpAt',
      's.drawn_up_by_name as drawnUpByName',
      's.document_id as documentId',
      's.document_version as documentVersion',
      's.attached_by_name as attachedByName',
      's.attached_at as attachedAt',
      'd.file_name as name',
      'd.media_type as mediaType',
      'd.size',
    ])
    .where('s.assessment_id', '=', assessmentId)
    .executeTakeFirst()
  return row ? { ...row, state: row.state as SubmissionState, isSigned: row.documentId !== null } : null
}

type Drawn = NonNullable<Awaited<ReturnType<typeof signingOf>>>

/** The signed page as a document, once there is one. */
export function signedPaper({ documentId, documentVersion }: Drawn): { documentId: string; version: number } | null {
  return documentId === null || documentVersion === null ? null : { documentId, version: documentVersion }
}

export function signingFrom(drawn: Drawn, isCurrent: boolean): Signing {
  const { stateSha256, drawnUpAt, drawnUpByName, name, mediaType, size, attachedByName, attachedAt } = drawn
  const file =
    name === null || mediaType === null || size === null || attachedAt === null
      ? null
      : { name, mediaType, size, attachedByName: attachedByName ?? '', attachedAt }
  return { stateSha256, isCurrent, drawnUpAt, drawnUpByName, file }
}

export async function signing(
  { tx }: Call,
  { assessmentId }: { assessmentId: string },
): Promise<{ signing: Signing | null; changes: SentChange[] }> {
  const sheet = await openedSheet(tx, assessmentId)
  const drawn = await signingOf(tx, assessmentId)
  if (!drawn) return { signing: null, changes: [] }
  const now = await nextSending(tx, sheet)
  const isCurrent = drawn.stateSha256 === now.sha256
  return {
    signing: signingFrom(drawn, isCurrent),
    changes: isCurrent ? [] : await sentChanges(tx, drawn.state, now.state),
  }
}

/** The page to sign, as it was drawn up. */
export async function drawnPage(tx: Tx, assessmentId: string): Promise<SubmissionPage> {
  const drawn = await signingOf(tx, assessmentId)
  if (!drawn) return refuse('par.not-found')
  const { state, stateSha256: sha256, drawnUpAt } = drawn
  return submissionPage(tx, { state, sha256, at: new Date(drawnUpAt) })
}

export async function signingFile(call: Call, { assessmentId }: { assessmentId: string }): Promise<Download> {
  const drawn = await signingOf(call.tx, assessmentId)
  const paper = drawn && signedPaper(drawn)
  if (!paper) return refuse('par.not-found')
  return contentOf(call, { documentId: paper.documentId, ordinal: paper.version, download: false })
}
