/** Every sending of a sheet, with its page and what changed since the one before. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { Download } from '../../../../shared/call.ts'
import { contentOf } from '../../../documents/index.ts'
import type { Submission } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import { papersIn, type SubmissionState } from '../../rules/unit/submission.ts'
import { sentChanges } from './sent-changes.ts'
import { submissionPage } from './submission-page.ts'

const rowsOf = (tx: Tx) =>
  tx
    .selectFrom('par.submission as s')
    .leftJoin('documents.version as d', (join) =>
      join.onRef('d.document_id', '=', 's.signed_document_id').onRef('d.ordinal', '=', 's.signed_document_version'),
    )
    .select([
      's.id',
      's.number',
      's.submitted_at as submittedAt',
      's.submitted_by_name as submittedByName',
      's.state',
      's.state_sha256 as stateSha256',
      's.drawn_up_at as drawnUpAt',
      's.sheet_sha256 as sheetSha256',
      's.signed_document_id as signedId',
      's.signed_document_version as signedVersion',
      'd.file_name as name',
      'd.media_type as mediaType',
      'd.size',
    ])

async function oneOf(tx: Tx, submissionId: string) {
  const row = await rowsOf(tx).where('s.id', '=', submissionId).executeTakeFirst()
  return row ?? refuse('par.not-found')
}

export async function submissions(
  { tx }: Call,
  { assessmentId }: { assessmentId: string },
): Promise<{ submissions: Submission[] }> {
  const sheet = await tx.selectFrom('par.assessment').select('id').where('id', '=', assessmentId).executeTakeFirst()
  if (!sheet) return refuse('par.not-found')
  const rows = await rowsOf(tx).where('s.assessment_id', '=', assessmentId).orderBy('s.number').execute()
  const found: Submission[] = []
  let before: SubmissionState | null = null
  for (const { name, mediaType, size, ...row } of rows) {
    const state = row.state as SubmissionState
    found.unshift({
      id: row.id,
      number: row.number,
      submittedAt: row.submittedAt,
      submittedByName: row.submittedByName,
      stateSha256: row.stateSha256,
      figures: state.figures,
      papers: papersIn(state),
      signed: name === null || mediaType === null || size === null ? null : { name, mediaType, size },
      changes: before === null ? [] : await sentChanges(tx, before, state),
    })
    before = state
  }
  return { submissions: found }
}

/** The page of a sending, and the hash of it once it is kept. */
export async function sentPage(tx: Tx, submissionId: string) {
  const row = await oneOf(tx, submissionId)
  const state = row.state as SubmissionState
  const page = await submissionPage(tx, { state, sha256: row.stateSha256, at: new Date(row.drawnUpAt) })
  return { page, kept: row.sheetSha256 }
}

export async function submissionSigned(call: Call, { submissionId }: { submissionId: string }): Promise<Download> {
  const { signedId, signedVersion } = await oneOf(call.tx, submissionId)
  if (signedId === null) return refuse('par.not-found')
  return contentOf(call, { documentId: signedId, ordinal: signedVersion, download: false })
}
