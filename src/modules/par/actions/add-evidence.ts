/** Evidence: a file uploaded for a criterion, a document the unit already has, or taking one off again. */

import type { Call, Tx } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { keepDocument } from '../../documents/index.ts'
import type { EvidenceItem, par } from '../contract.ts'
import { evidenceOf } from '../queries/assessment-sheet.ts'
import { leafOfSheet, openedSheet } from '../queries/opened-sheet.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { isScoredByUnit, whyNotEdit } from '../rules/self-assessment.ts'

/** The sheet is open to the unit and the criterion takes evidence. */
async function sheetForEvidence({ tx, now }: Call, assessmentId: string, criterionId: string) {
  const sheet = await openedSheet(tx, assessmentId, 'share')
  refuseIf(whyNotEdit(sheet.open, now))
  const leaf = leafOfSheet(sheet, criterionId)
  if (!isScoredByUnit(leaf)) refuse('par.evidence-not-self', { code: leaf.code })
  return sheet
}

async function hang(
  { tx, actor, now }: Call,
  assessmentId: string,
  criterionId: string,
  documentId: string,
  pages: string,
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

export async function uploadEvidence(
  call: Call,
  { assessmentId, criterionId, title, number, issuedOn }: InputOf<typeof par.uploadEvidence>,
): Promise<EvidenceItem> {
  const { row } = await sheetForEvidence(call, assessmentId, criterionId)
  const document = await keepDocument(call, { unitId: row.unit_id, title, number, issuedOn })
  return hang(call, assessmentId, criterionId, document.id, '')
}

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
  return hang(call, assessmentId, criterionId, documentId, pages)
}

export async function removeEvidence(
  { tx, now }: Call,
  { assessmentId, evidenceId }: InputOf<typeof par.removeEvidence>,
) {
  const sheet = await openedSheet(tx, assessmentId, 'share')
  refuseIf(whyNotEdit(sheet.open, now))
  const removed = await tx
    .deleteFrom('par.evidence')
    .where('id', '=', evidenceId)
    .where('assessment_id', '=', assessmentId)
    .returning('id')
    .executeTakeFirst()
  return removed ? { done: true as const } : refuse('par.not-found')
}

/** The file behind a piece of evidence; its row is what gives the right to see it. */
export async function evidenceFile(tx: Tx, evidenceId: string) {
  const file = await tx
    .selectFrom('par.evidence as e')
    .innerJoin('documents.document as d', 'd.id', 'e.document_id')
    .select(['d.file_name', 'd.media_type', 'd.sha256'])
    .where('e.id', '=', evidenceId)
    .executeTakeFirst()
  return file ?? refuse('par.not-found')
}
