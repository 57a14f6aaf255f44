/** A photo of 4 × 6 cm, from today on. */
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import { recordWithin } from '../../queries/record/record-within.ts'
import { sets } from '../../rules/fold/effect.ts'
import { recordEvents } from '../write-events.ts'

export async function savePhoto(call: Call, { recordId }: { recordId: string }) {
  const { tx, upload, now } = call
  if (!upload) throw new Error('a photo without a received file')
  await recordWithin(tx, recordId)
  const { sha256, mediaType } = upload
  await tx
    .insertInto('personnel.photo')
    .values({ record_id: recordId, sha256, media_type: mediaType as 'image/jpeg' | 'image/png' })
    .onConflict((on) => on.columns(['record_id', 'sha256']).doNothing())
    .execute()
  const today = dayIn(now)
  // A second photo of one day takes the place of the first.
  const before = await tx
    .selectFrom('personnel.line as l')
    .innerJoin('personnel.event as e', 'e.id', 'l.event_row')
    .select('e.event_id')
    .where('l.record_id', '=', recordId)
    .where('l.part', '=', 'photo')
    .where('l.valid_from', '=', today)
    .where('l.recorded_to', '=', 'infinity')
    .executeTakeFirst()
  await recordEvents(call, 'declaration', [
    {
      recordId,
      ...(before && { eventId: before.event_id }),
      kind: 'declare',
      effectiveOn: today,
      standing: 'verified',
      effects: [sets('photo', today, { sha256 })],
    },
  ])
  return { sha256 }
}
