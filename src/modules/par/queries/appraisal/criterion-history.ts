/** What each hand said of a criterion before it said something else. */
import type { Tx } from '../../../../platform/http/call.ts'
import { pointsFromDecimal } from '../../../../shared/points.ts'
import type { EarlierState } from '../../contract.ts'
import type { LeafInputs } from '../../rules/scoring/scoring.ts'
import { scoreLeaf } from '../../rules/scoring/scoring.ts'
import type { Paper } from '../../rules/sheets/hands.ts'
import type { Leaf } from '../../rules/sheets/self-assessment.ts'
import { leafOfSheet, openedSheet } from '../sheets/opened-sheet.ts'
import { namesOfPapers } from './names-of-papers.ts'

/** A row of par.entry, par.appraisal or par.explanation as the database put it away. */
interface Kept {
  inputs: EarlierState['inputs']
  not_applicable?: boolean
  not_applicable_reason?: string
  note?: string
  points?: number | null
  outcome?: 'agreed' | 'corrected' | 'kept'
  accepted?: boolean
  reason?: string
  text?: string
  evidence_seen?: Paper[]
  decision_number?: string | null
}

const words = ({ not_applicable_reason, note, reason, text }: Kept): string =>
  [not_applicable_reason, note, reason, text].filter(Boolean).join('. ')

function pointsOf(leaf: Leaf, kept: Kept): number | null {
  if (kept.points !== undefined) return kept.points === null ? null : pointsFromDecimal(String(kept.points))
  if (kept.inputs === null) return null
  const score = scoreLeaf(leaf.scoring, leaf.maxPoints, kept.inputs as LeafInputs)
  return 'points' in score ? score.points : null
}

export async function criterionHistory(tx: Tx, assessmentId: string, criterionId: string) {
  const leaf = leafOfSheet(await openedSheet(tx, assessmentId), criterionId)
  const rows = await tx
    .selectFrom('par.hand_history')
    .selectAll()
    .where('assessment_id', '=', assessmentId)
    .where('criterion_id', '=', criterionId)
    .orderBy('replaced_at', 'desc')
    .orderBy('version', 'desc')
    .execute()
  const named = await namesOfPapers(
    tx,
    rows.flatMap((row) => (row.state as Kept).evidence_seen ?? []),
  )
  const titleOf = ({ documentId, documentVersion }: Paper) =>
    named.find((one) => one.documentId === documentId && one.documentVersion === documentVersion)?.title ?? ''
  const states = rows.map((row): EarlierState => {
    const kept = row.state as Kept
    return {
      id: row.id,
      hand: row.hand,
      version: row.version,
      outcome: kept.outcome ?? (kept.accepted === undefined ? null : kept.accepted ? 'accepted' : 'contested'),
      inputs: kept.inputs,
      notApplicable: kept.not_applicable ?? false,
      points: pointsOf(leaf, kept),
      words: words(kept),
      decisionNumber: kept.decision_number ?? null,
      papers: (kept.evidence_seen ?? []).map((paper) => ({ ...paper, title: titleOf(paper) })),
      saidByName: row.said_by_name,
      saidAt: row.said_at,
      replacedAt: row.replaced_at,
    }
  })
  return { states }
}
