/** Takes a document off a criterion; the document itself stays with the unit. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { evidenceToChange } from './evidence-to-change.ts'

export async function removeEvidence(call: Call, { assessmentId, evidenceId }: InputOf<typeof par.removeEvidence>) {
  await evidenceToChange(call, assessmentId, [evidenceId])
  await call.tx.deleteFrom('par.evidence').where('id', '=', evidenceId).execute()
  return { done: true as const }
}
