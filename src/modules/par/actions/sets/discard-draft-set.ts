/** Throws a draft away; its history stays. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { heldDraft } from './held-draft.ts'

export async function discardDraftSet({ tx }: Call, { setId, version }: InputOf<typeof par.discardDraftSet>) {
  await heldDraft(tx, setId, version)
  await tx.deleteFrom('par.criterion').where('set_id', '=', setId).execute()
  await tx.deleteFrom('par.criteria_set').where('id', '=', setId).execute()
  return { done: true as const }
}
