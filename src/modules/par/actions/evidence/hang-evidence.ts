/** A document hung on a criterion of a sheet that is open to its unit. */
import type { Call } from '../../../../platform/http/call.ts'
import type { EvidenceItem } from '../../contract.ts'
import { evidenceOf } from '../../queries/sheets/assessment-sheet.ts'
import { leafOfSheet, openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { isScoredByUnit, whyNotEdit } from '../../rules/sheets/self-assessment.ts'

/** The sheet is open to the unit and the criterion takes evidence. */
export async function sheetForEvidence({ tx, now }: Call, assessmentId: string, criterionId: string) {
  const sheet = await openedSheet(tx, assessmentId, 'share')
  refuseIf(whyNotEdit(sheet.open, now))
  const leaf = leafOfSheet(sheet, criterionId)
  if (!isScoredByUnit(leaf)) refuse('par.evidence-not-self', { code: leaf.code })
  return sheet
}

interface Hanging {
  assessmentId: string
  criterionId: string
  documentId: string
  pages: string
}

export async function hangEvidence(
  { tx, actor, now }: Call,
  { assessmentId, criterionId, documentId, pages }: Hanging,
): Promise<EvidenceItem> {
  // The same document hung twice on a criterion stays one piece of evidence, with the newer page reference.
  const { id } = await tx
    .insertInto('par.evidence')
    .values({
      assessment_id: assessmentId,
      criterion_id: criterionId,
      document_id: documentId,
      pages,
      added_by_name: actor.fullName,
      added_at: now.toISOString(),
    })
    .onConflict((conflict) => conflict.columns(['assessment_id', 'criterion_id', 'document_id']).doUpdateSet({ pages }))
    .returning('id')
    .executeTakeFirstOrThrow()
  const [item] = await evidenceOf(tx, { assessmentId, evidenceId: id })
  return item as EvidenceItem
}
