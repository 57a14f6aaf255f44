/** Keeps the paper of a value that may be entered: with the consolidating unit, which answers for the round’s papers. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { keepDocument } from '../../../documents/index.ts'
import type { par } from '../../contract.ts'
import { valueToEnter } from './value-to-change.ts'

export async function addValuePaper(
  call: Call,
  { assessmentId, criterionId, ...paper }: InputOf<typeof par.addValuePaper>,
) {
  const { sheet, consolidatingUnitId } = await valueToEnter(call, assessmentId, criterionId)
  const { everywhere, units } = call.scope
  const isWithin = consolidatingUnitId !== null && (everywhere || units.includes(consolidatingUnitId))
  const { id } = await keepDocument(call, { ...paper, unitId: isWithin ? consolidatingUnitId : sheet.row.unit_id })
  return { documentId: id, title: paper.title || (call.upload?.name ?? '') }
}
