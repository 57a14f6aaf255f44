/** One appraising hand on one criterion: what it says, what it saw, and that nobody else has spoken in between. */
import type { Call } from '../../../../platform/http/call.ts'
import { decimalFromPoints, type Points } from '../../../../shared/points.ts'
import { figuresOf, indexFigures, type OpenedSheet } from '../../queries/sheets/opened-sheet.ts'
import { appraisalFrom, type LeafRows, nothingSaid } from '../../queries/sheets/sheet-states.ts'
import type { Answer } from '../../rules/appraisal/second-appraisal.ts'
import { papersOfSelf } from '../../rules/sheets/hands.ts'
import type { Leaf } from '../../rules/sheets/self-assessment.ts'
import { type AppraisingHand, type LeafState, valueOfWord } from '../../rules/sheets/sheet-figures.ts'
import { keepOver } from '../sheets/keep-over.ts'
import { refuseStale } from '../sheets/refuse-stale.ts'

const HAND = { first: 'appraisal', second: 'second', council: 'council' } as const

/** What the hand has before it: the first appraisal comes before the explanation and its papers. */
function seenBy(hand: AppraisingHand, { entry, explanation, evidence }: LeafRows) {
  const papers = hand === 'first' ? papersOfSelf(evidence) : evidence
  return {
    entryVersion: entry?.version ?? 0,
    explanationVersion: hand === 'first' ? 0 : (explanation?.version ?? 0),
    evidenceSeen: papers.map(({ hand: _, ...paper }) => paper),
  }
}

export function wordRow({ actor, now }: Call, rows: LeafRows, leaf: Leaf, hand: AppraisingHand, answer: Answer) {
  const seen = seenBy(hand, rows)
  const corrected = answer.outcome === 'corrected' ? answer : null
  const said = { inputs: corrected?.inputs ?? null, notApplicable: corrected?.notApplicable ?? false }
  const value = valueOfWord(leaf, rows as LeafState, hand, { outcome: answer.outcome, ...said, ...seen })
  return {
    outcome: answer.outcome,
    inputs: said.inputs && JSON.stringify(said.inputs),
    not_applicable: said.notApplicable,
    points: value < 0 ? null : decimalFromPoints(value as Points),
    reason: answer.reason?.trim() ?? '',
    entry_version: seen.entryVersion,
    explanation_version: seen.explanationVersion,
    evidence_seen: JSON.stringify(seen.evidenceSeen),
    appraised_by: actor.accountId,
    appraised_by_name: actor.fullName,
    appraised_at: now.toISOString(),
  }
}

interface Keeping {
  sheet: OpenedSheet
  leaf: Leaf
  hand: AppraisingHand
  answer: Answer
  /** The version of this hand that was seen, 0 for none. */
  version: number
  decisionNumber?: string
}

/** @throws Refusal 409 with who was faster. */
export async function keepWord(call: Call, { sheet, leaf, hand, answer, version, decisionNumber }: Keeping) {
  const { tx } = call
  const before = sheet.rowsOf(leaf.id) ?? nothingSaid()
  const values = { ...wordRow(call, before, leaf, hand, answer), decision_number: decisionNumber ?? null }
  const at = { assessment_id: sheet.row.id, criterion_id: leaf.id, stage: hand }
  const there = tx.selectFrom('par.appraisal').where((eb) => eb.and(at))
  const saved = await keepOver(tx, 'par.appraisal', { at, version, values })
  if (!saved)
    return refuseStale(leaf, await there.select(['appraised_by_name as by', 'appraised_at as at']).executeTakeFirst())
  const appraisal = appraisalFrom(saved)
  const now = { ...before, [HAND[hand]]: appraisal }
  const rowsOf = (id: string) => (id === leaf.id ? now : sheet.rowsOf(id))
  return { appraisal, figures: indexFigures(figuresOf({ ...sheet, rowsOf }, 'appraised')) }
}
