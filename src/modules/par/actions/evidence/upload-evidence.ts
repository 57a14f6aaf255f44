/** Keeps a file as a document of the unit and hangs it on a criterion. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { keepDocument } from '../../../documents/index.ts'
import type { EvidenceItem, par } from '../../contract.ts'
import { hangEvidence, sheetForEvidence } from './hang-evidence.ts'

export async function uploadEvidence(
  call: Call,
  { assessmentId, criterionId, title, number, issuedOn }: InputOf<typeof par.uploadEvidence>,
): Promise<EvidenceItem> {
  const { row } = await sheetForEvidence(call, assessmentId, criterionId)
  const document = await keepDocument(call, { unitId: row.unit_id, title, number, issuedOn })
  return hangEvidence(call, { assessmentId, criterionId, documentId: document.id, pages: '' })
}
