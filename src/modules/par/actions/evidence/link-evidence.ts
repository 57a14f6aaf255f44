/** Hangs a document the unit already has on criteria: one paper may prove several of them, and in several years. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { documentToHang } from '../../../documents/index.ts'
import type { par } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import { hangEvidence, pagesToKeep, refuseBeyond, sheetForEvidence } from './hang-evidence.ts'

export async function linkEvidence(
  call: Call,
  { assessmentId, criterionIds, documentId, pages, hand }: InputOf<typeof par.linkEvidence>,
) {
  const sheet = await sheetForEvidence(call, assessmentId, criterionIds, hand)
  const document = await documentToHang(call.tx, documentId)
  if (document.unitId !== sheet.row.unit_id) return refuse('par.evidence-elsewhere')
  const { newest: version, title } = document
  const kept = pagesToKeep(pages)
  await refuseBeyond(call, { documentId, version, title }, kept)
  return { items: await hangEvidence(call, sheet, { criterionIds, documentId, version, pages: kept, hand }) }
}
