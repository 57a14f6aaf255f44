/** What differs between two states of a sheet, with the papers by their names. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { SentChange, SentWord } from '../../contract.ts'
import type { Paper } from '../../rules/sheets/hands.ts'
import { adjustmentChange, changesBetween, type SentLeaf, type SubmissionState } from '../../rules/unit/submission.ts'

const keyOf = ({ documentId, documentVersion }: Pick<Paper, 'documentId' | 'documentVersion'>) =>
  `${documentId} ${documentVersion}`

/** By document and version: a paper is named as it was when it was sent. */
async function titlesOf(tx: Tx, leaves: readonly (SentLeaf | null)[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(leaves.flatMap((leaf) => leaf?.papers ?? []).map(({ documentId }) => documentId))]
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('documents.version')
    .select(['document_id as documentId', 'ordinal as documentVersion', 'title', 'number'])
    .where('document_id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [keyOf(row), [row.number, row.title].filter(Boolean).join(', ')]))
}

export async function sentChanges(tx: Tx, before: SubmissionState, after: SubmissionState): Promise<SentChange[]> {
  const changes = changesBetween(before, after)
  const titles = await titlesOf(
    tx,
    changes.flatMap((change) => [change.before, change.after]),
  )
  const word = (leaf: SentLeaf | null): SentWord | null => {
    if (leaf === null) return null
    const { criterionId: _, code: __, papers, inputs, ...rest } = leaf
    return {
      ...rest,
      inputs: inputs as SentWord['inputs'],
      papers: papers.map((paper) => ({ ...paper, title: titles.get(keyOf(paper)) ?? '' })),
    }
  }
  const adjusted = adjustmentChange(before, after)
  const sum = ({ bonus, penalty }: { bonus: number; penalty: number }) => bonus - penalty
  return [
    ...changes.map((change) => ({
      criterionId: change.criterionId,
      before: word(change.before),
      after: word(change.after),
      pointsBefore: change.before?.points ?? null,
      pointsAfter: change.after?.points ?? null,
    })),
    ...(adjusted
      ? [
          {
            criterionId: null,
            before: null,
            after: null,
            pointsBefore: sum(adjusted.before),
            pointsAfter: sum(adjusted.after),
          },
        ]
      : []),
  ]
}
