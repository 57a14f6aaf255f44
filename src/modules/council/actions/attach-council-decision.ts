/** Keeps the decision that sets up a council, checked before it came here; only while no session rests on another. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { council } from '../contract.ts'
import { councilRow } from '../queries/one-council.ts'

export async function attachCouncilDecision(
  { tx, upload }: Call,
  { councilId }: InputOf<typeof council.attachCouncilDecision>,
) {
  if (!upload) throw new Error('the door attachCouncilDecision has no upload')
  await councilRow(tx, councilId, 'update')
  await tx
    .updateTable('council.council')
    .set({
      file_name: upload.name,
      sha256: upload.sha256,
      size: upload.size,
      media_type: upload.mediaType,
    })
    .where('id', '=', councilId)
    .execute()
  return { done: true as const }
}
