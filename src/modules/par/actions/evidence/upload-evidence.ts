/** Keeps a file as a document of the unit and hangs it on a criterion. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { keepDocument } from '../../../documents/index.ts'
import type { EvidenceItem, par } from '../../contract.ts'
import { hangEvidence, sheetForEvidence } from './hang-evidence.ts'

export async function uploadEvidence(
  call: Call,
  { assessmentId, criterionId, hand, ...paper }: InputOf<typeof par.uploadEvidence>,
): Promise<EvidenceItem> {
  const sheet = await sheetForEvidence(call, assessmentId, [criterionId], hand)
  const { id: documentId, version } = await keepDocument(call, { ...paper, unitId: sheet.row.unit_id })
  const hanging = { criterionIds: [criterionId], documentId, version, pages: '', hand }
  const [item] = await hangEvidence(call, sheet, hanging)
  return item as EvidenceItem
}
