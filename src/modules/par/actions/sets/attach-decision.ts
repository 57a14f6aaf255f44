/** Keeps the decision that will issue a draft, by its content; the tree is not touched, so its version stands. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { heldDraft } from './held-draft.ts'

export async function attachDecision({ tx, upload }: Call, { setId }: InputOf<typeof par.attachDecision>) {
  if (!upload) throw new Error('the door attachDecision has no upload')
  await heldDraft(tx, setId)
  await tx
    .updateTable('par.criteria_set')
    .set({
      decision_file_name: upload.name,
      decision_file_sha256: upload.sha256,
      decision_media_type: upload.mediaType,
    })
    .where('id', '=', setId)
    .execute()
  return { done: true as const }
}
