/** Hangs a document the unit already has on a criterion: one paper may prove several of them. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { EvidenceItem, par } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import { hangEvidence, sheetForEvidence } from './hang-evidence.ts'

export async function linkEvidence(
  call: Call,
  { assessmentId, criterionId, documentId, pages }: InputOf<typeof par.linkEvidence>,
): Promise<EvidenceItem> {
  const { row } = await sheetForEvidence(call, assessmentId, criterionId)
  const document = await call.tx
    .selectFrom('documents.document')
    .select(['id', 'unit_id'])
    .where('id', '=', documentId)
    .executeTakeFirst()
  if (!document) return refuse('par.not-found')
  if (document.unit_id !== row.unit_id) return refuse('par.evidence-elsewhere')
  return hangEvidence(call, { assessmentId, criterionId, documentId, pages })
}
