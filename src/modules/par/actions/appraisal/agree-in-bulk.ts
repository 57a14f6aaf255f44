/** Agreeing with many criteria at once: only where nobody has spoken; whatever a person should look at is left and named. */
import type { Call } from '../../../../platform/http/call.ts'
import type { OutputOf } from '../../../../shared/endpoint.ts'
import { sentenceOf } from '../../../../shared/refusal.ts'
import type { par } from '../../contract.ts'
import type { LeafRows } from '../../queries/sheets/sheet-states.ts'
import { type ParReason, sentences } from '../../refusals.vi.ts'
import { whyNotCorrect } from '../../rules/appraisal/appraisal.ts'
import { isAppraised, type LeafHands } from '../../rules/sheets/hands.ts'
import type { Leaf } from '../../rules/sheets/self-assessment.ts'
import { wordRow } from './keep-word.ts'

export interface ToAgree {
  assessmentId: string
  /** By which the answer names it: the criterion's id, or the sheet's. */
  id: string
  name: string
  leaf: Leaf
  rows: LeafRows
  /** What stands in the way whatever the criterion says: another's business, a sheet that is closed. */
  closed: ParReason | null
}

/** An approval that lapsed is not renewed unseen. */
function whyNotAgree({ leaf, rows, closed }: ToAgree): ParReason | null {
  if (closed) return closed
  if (rows.appraisal !== null) return { reason: 'par.changed-since', params: { code: leaf.code } }
  return whyNotCorrect(leaf, { outcome: 'agreed' }, rows.entry !== null)
}

export async function agreeInBulk(call: Call, all: readonly ToAgree[]): Promise<OutputOf<typeof par.agreeAcross>> {
  const open = all.filter(({ rows }) => rows.exemption === null && !isAppraised(rows as LeafHands))
  const found = open.map((one) => ({ one, why: whyNotAgree(one) }))
  const agreeing = found.filter(({ why }) => why === null).map(({ one }) => one)
  const written =
    agreeing.length === 0
      ? []
      : await call.tx
          .insertInto('par.appraisal')
          .values(
            agreeing.map(({ assessmentId, leaf, rows }) => ({
              assessment_id: assessmentId,
              criterion_id: leaf.id,
              ...wordRow(call, rows, leaf, 'first', { outcome: 'agreed' }),
            })),
          )
          // Somebody spoke at the same moment: his word stands.
          .onConflict((conflict) => conflict.columns(['assessment_id', 'criterion_id', 'stage']).doNothing())
          .returning('id')
          .execute()
  return {
    agreed: written.length,
    skipped: found.flatMap(({ one: { id, name }, why }) =>
      why === null ? [] : [{ id, name, sentence: sentenceOf(sentences[why.reason][1], why.params) }],
    ),
  }
}
