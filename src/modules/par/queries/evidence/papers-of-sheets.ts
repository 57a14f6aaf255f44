/** How many papers of each sheet deserve a second look, in one question for a whole list. */
import type { Tx } from '../../../../platform/http/call.ts'
import { papersToLookAt } from '../../rules/evidence/papers.ts'

export type PapersToLookAt = ReturnType<typeof papersToLookAt>

export async function papersOfSheets(
  tx: Tx,
  sheets: readonly { id: string; period_from: string; period_to: string }[],
): Promise<(assessmentId: string) => PapersToLookAt> {
  const none = { outside: 0, undated: 0 }
  if (sheets.length === 0) return () => none
  const rows = await tx
    .selectFrom('par.evidence as e')
    .innerJoin('documents.version as v', (join) =>
      join.onRef('v.document_id', '=', 'e.document_id').onRef('v.ordinal', '=', 'e.document_version'),
    )
    .select(['e.assessment_id', 'e.document_id as documentId', 'v.issued_on as issuedOn'])
    .distinct()
    .where(
      'e.assessment_id',
      'in',
      sheets.map(({ id }) => id),
    )
    .execute()
  const papers = Map.groupBy(rows, (row) => row.assessment_id)
  const found = new Map(
    sheets.map(({ id, period_from: from, period_to: to }) => [id, papersToLookAt(papers.get(id) ?? [], { from, to })]),
  )
  return (assessmentId) => found.get(assessmentId) ?? none
}
