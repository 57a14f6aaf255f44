/** The papers of a sheet as they hang: each in the version it was hung with, against the time its round evaluates. */
import type { Tx } from '../../../../platform/http/call.ts'
import { periodOf } from '../../../../shared/period.ts'
import type { EvidenceItem } from '../../contract.ts'

export type HungItem = EvidenceItem & { criterionId: string }

interface Wanted {
  assessmentId: string
  evidenceIds?: readonly string[]
  /** Only where this document hangs. */
  documentId?: string
}

export async function evidenceOf(tx: Tx, { assessmentId, evidenceIds, documentId }: Wanted): Promise<HungItem[]> {
  if (evidenceIds?.length === 0) return []
  let query = tx
    .selectFrom('par.evidence as e')
    .innerJoin('documents.document as d', 'd.id', 'e.document_id')
    .innerJoin('documents.version as v', (join) =>
      join.onRef('v.document_id', '=', 'e.document_id').onRef('v.ordinal', '=', 'e.document_version'),
    )
    .innerJoin('par.assessment as a', 'a.id', 'e.assessment_id')
    .innerJoin('par.round as r', 'r.id', 'a.round_id')
    .select([
      'e.id',
      'e.criterion_id as criterionId',
      'e.document_id as documentId',
      'v.title',
      'v.number',
      'v.issued_on as issuedOn',
      'r.period_from as from',
      'r.period_to as to',
      'v.file_name as fileName',
      'v.media_type as mediaType',
      'v.size',
      'e.document_version as documentVersion',
      'd.newest as newestVersion',
      'e.pages',
      'e.hand',
      'e.added_by_name as addedByName',
      'e.added_at as addedAt',
    ])
    .where('e.assessment_id', '=', assessmentId)
    .orderBy('e.added_at')
    .orderBy('e.id')
  if (evidenceIds !== undefined) query = query.where('e.id', 'in', evidenceIds)
  if (documentId !== undefined) query = query.where('e.document_id', '=', documentId)
  const rows = await query.execute()
  return rows.map(({ from, to, ...item }) => ({ ...item, inPeriod: periodOf(item.issuedOn, { from, to }) }))
}
