/** The signed minutes of a closed session, of exactly what was kept when it was closed. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { council } from '../contract.ts'
import { sessionRow } from '../queries/held-session.ts'
import { refuse } from '../refusals.vi.ts'

export async function attachSignedMinutes(
  { tx, actor, now, upload }: Call,
  { sessionId, minutesSha256 }: InputOf<typeof council.attachSignedMinutes>,
) {
  if (!upload) throw new Error('the door attachSignedMinutes has no upload')
  const row = await sessionRow(tx, sessionId, 'update')
  if (row.status !== 'closed') refuse('council.minutes-not-yet')
  if (row.minutes_sha256 !== minutesSha256) refuse('council.minutes-other')
  await tx
    .updateTable('council.session')
    .set({
      signed_file_name: upload.name,
      signed_sha256: upload.sha256,
      signed_media_type: upload.mediaType,
      signed_by_name: actor.fullName,
      signed_at: now.toISOString(),
    })
    .where('id', '=', sessionId)
    .execute()
  return { done: true as const }
}
