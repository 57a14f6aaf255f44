/** The first appraiser's word on a criterion: agreed, or inputs corrected with a reason. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { leafOfSheet } from '../../queries/sheets/opened-sheet.ts'
import { nothingSaid } from '../../queries/sheets/sheet-states.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { type Correction, whyNotCorrect } from '../../rules/appraisal/appraisal.ts'
import { isDecided, type LeafHands } from '../../rules/sheets/hands.ts'
import { keepWord } from './keep-word.ts'
import { refuseOtherBody, sheetToAppraise } from './sheet-to-appraise.ts'

export async function appraiseEntry(
  call: Call,
  { assessmentId, criterionId, version, outcome, inputs, notApplicable, reason }: InputOf<typeof par.appraiseEntry>,
) {
  const before = await sheetToAppraise(call, assessmentId)
  const { sheet } = before
  const leaf = leafOfSheet(sheet, criterionId)
  refuseOtherBody(leaf, before)
  const answer: Correction = outcome === 'agreed' ? { outcome } : { outcome, inputs, notApplicable, reason }
  const rows = sheet.rowsOf(criterionId) ?? nothingSaid()
  if (rows.exemption !== null) refuse('par.exempt', { code: leaf.code })
  if (isDecided(rows as LeafHands)) refuse('par.council-decided', { code: leaf.code })
  refuseIf(whyNotCorrect(leaf, answer, rows.entry !== null))
  return keepWord(call, { sheet, leaf, hand: 'first', answer, version })
}
