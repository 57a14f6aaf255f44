/** Scans and pictures that a load brings: they lie with the record as any other, and go when the load is taken back. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { chunksOf } from '../../../../shared/chunks.ts'
import { sensitivityOfComponent } from '../../rules/papers/components.ts'
import type { Recording } from '../recording.ts'

/** A file that is kept already. */
export interface KeptScan {
  sha256: string
  name: string
  mediaType: string
}

export interface LoadedPaper {
  id: string
  recordId: string
  component: string
  title: string
  /** The event it is the paper of. */
  eventId: string | null
  number: string | null
  datedOn: string | null
  period: number | null
  sheets: number | null
  pageFrom: number | null
  pageTo: number | null
  receivedOn: string
  note: string | null
  scan: KeptScan
}

export interface LoadedPhoto {
  recordId: string
  sha256: string
  mediaType: string
}

/** What comes besides events, and who brings it. */
export interface LoadedScans {
  by: Pick<Call['actor'], 'accountId' | 'fullName'>
  papers: readonly LoadedPaper[]
  photos: readonly LoadedPhoto[]
}

export const scansOf = ({ by, papers, photos }: LoadedScans, recordIds: ReadonlySet<string>): LoadedScans => ({
  by,
  papers: papers.filter(({ recordId }) => recordIds.has(recordId)),
  photos: photos.filter(({ recordId }) => recordIds.has(recordId)),
})

/** Of records that are there. */
export async function addScans(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { id: recordingId }: Recording,
  { by, papers, photos }: LoadedScans,
): Promise<void> {
  const rows = papers.map((paper) => ({
    id: paper.id,
    record_id: paper.recordId,
    component: paper.component,
    event_id: paper.eventId,
    title: paper.title,
    number: paper.number,
    dated_on: paper.datedOn,
    period: paper.period,
    sheets: paper.sheets,
    page_from: paper.pageFrom,
    page_to: paper.pageTo,
    note: paper.note,
    scan_sha256: paper.scan.sha256,
    scan_name: paper.scan.name.slice(-300),
    scan_type: paper.scan.mediaType,
    sensitivity: sensitivityOfComponent(paper.component),
    received_on: paper.receivedOn,
    added_by: by.accountId,
    added_by_name: by.fullName,
    added_at: now.toISOString(),
    loaded_by: recordingId,
  }))
  for (const some of chunksOf(rows, 500)) await tx.insertInto('personnel.paper').values(some).execute()
  for (const some of chunksOf(photos, 500))
    await tx
      .insertInto('personnel.photo')
      .values(
        some.map(({ recordId, sha256, mediaType }) => ({
          record_id: recordId,
          sha256,
          loaded_by: recordingId,
          media_type: mediaType as 'image/jpeg' | 'image/png',
        })),
      )
      .onConflict((on) => on.columns(['record_id', 'sha256']).doNothing())
      .execute()
}

/** The file of a decision, where it has none: what stands there is not overwritten. */
export async function fileDecision(
  tx: Tx,
  { id: recordingId }: Pick<Recording, 'id'>,
  { decisionId, documentId }: { decisionId: string; documentId: string },
): Promise<void> {
  await sql`update personnel.decision set document_id = ${documentId}, file_loaded_by = ${recordingId}, version = version + 1
    where id = ${decisionId} and document_id is null`.execute(tx)
}

/** Before the records are worked out anew: what they lack follows from what they hold. */
export async function takeOutLoaded({ tx, actor, now }: Call, recordingId: number, reason: string): Promise<void> {
  await tx
    .updateTable('personnel.paper')
    .set({ withdrawn_at: now.toISOString(), withdrawn_by_name: actor.fullName, withdrawn_reason: reason })
    .where('loaded_by', '=', recordingId)
    .where('withdrawn_at', 'is', null)
    .execute()
  await tx.deleteFrom('personnel.photo').where('loaded_by', '=', recordingId).execute()
  await sql`update personnel.decision set document_id = null, file_loaded_by = null, version = version + 1
    where file_loaded_by = ${recordingId}`.execute(tx)
}
