/** What the unit says to the appraisal of a criterion, saved while it is written; it is read by nobody else before it is sent. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { leafOfSheet, openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { explanationFrom, nothingSaid } from '../../queries/sheets/sheet-states.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotExplainLeaf } from '../../rules/appraisal/explanation.ts'
import { whyNotExplain } from '../../rules/appraisal/explanation-window.ts'
import type { LeafState } from '../../rules/sheets/sheet-figures.ts'
import { keepOver } from '../sheets/keep-over.ts'
import { refuseStale } from '../sheets/refuse-stale.ts'

export async function saveExplanation(
  { tx, actor, now }: Call,
  { assessmentId, criterionId, version, accepted, text, inputs }: InputOf<typeof par.saveExplanation>,
) {
  const sheet = await openedSheet(tx, assessmentId, 'share')
  refuseIf(whyNotExplain(sheet.open, now))
  const leaf = leafOfSheet(sheet, criterionId)
  const rows = sheet.rowsOf(criterionId) ?? nothingSaid()
  refuseIf(whyNotExplainLeaf(leaf, rows as LeafState, { accepted, text, inputs }))
  const values = {
    accepted,
    text,
    // Whoever accepts holds to nothing of his own.
    inputs: accepted || inputs === null ? null : JSON.stringify(inputs),
    appraisal_version: rows.appraisal?.version ?? 0,
    explained_by: actor.accountId,
    explained_by_name: actor.fullName,
    explained_at: now.toISOString(),
    sent_at: null,
  }
  const at = { assessment_id: assessmentId, criterion_id: criterionId }
  const saved = await keepOver(tx, 'par.explanation', { at, version, values })
  if (saved) return { explanation: explanationFrom(saved) }
  const other = await tx
    .selectFrom('par.explanation')
    .select(['explained_by_name as by', 'explained_at as at'])
    .where((eb) => eb.and(at))
    .executeTakeFirst()
  return refuseStale(leaf, other)
}
