/** A photo of a record: the one of today, or that of the day whose line names it. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { Download } from '../../../../shared/call.ts'
import { refuse } from '../../refusals.vi.ts'
import { ownRecordId, recordWithin } from './record-within.ts'

interface Wanted {
  sha256?: string | undefined
}

export const recordPhoto = async ({ tx }: Call, { recordId, sha256 }: Wanted & { recordId: string }) =>
  photoOf(tx, await recordWithin(tx, recordId), sha256)

export const ownPhoto = async ({ tx }: Call, { sha256 }: Wanted) => photoOf(tx, await ownRecordId(tx), sha256)

async function photoOf(tx: Tx, recordId: string, sha256: string | undefined): Promise<Download> {
  const photo = await tx
    .selectFrom('personnel.photo as p')
    .innerJoin('personnel.record as r', 'r.id', 'p.record_id')
    .select(['p.sha256', 'p.media_type'])
    .where('p.record_id', '=', recordId)
    .$if(sha256 !== undefined, (q) => q.where('p.sha256', '=', sha256 as string))
    .$if(sha256 === undefined, (q) => q.whereRef('p.sha256', '=', 'r.photo_sha256'))
    .executeTakeFirst()
  if (!photo) return refuse('personnel.no-photo')
  const name = photo.media_type === 'image/png' ? 'anh.png' : 'anh.jpg'
  return { name, mediaType: photo.media_type, inline: true, content: { sha256: photo.sha256 } }
}
