/** The second appraiser's word on what the unit contested. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { leafOfSheet } from '../../queries/sheets/opened-sheet.ts'
import { nothingSaid } from '../../queries/sheets/sheet-states.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { type Answer, whyNotAnswerContested, whyNotAppraiseAgain } from '../../rules/appraisal/second-appraisal.ts'
import type { LeafHands } from '../../rules/sheets/hands.ts'
import { keepWord } from './keep-word.ts'
import { refuseOtherBody, sheetBefore } from './sheet-to-appraise.ts'

/** What a door of this shape was told, as the rules want it. */
export function answerFrom({
  outcome,
  inputs,
  notApplicable,
  reason,
}: Pick<InputOf<typeof par.appraiseAgain>, 'outcome' | 'inputs' | 'notApplicable' | 'reason'>): Answer {
  if (outcome === 'agreed') return { outcome, reason }
  return outcome === 'kept' ? { outcome, reason } : { outcome, inputs, notApplicable, reason }
}

export async function appraiseAgain(call: Call, input: InputOf<typeof par.appraiseAgain>) {
  const before = await sheetBefore(call, input.assessmentId, 'share')
  const { sheet, appraising } = before
  refuseIf(whyNotAppraiseAgain(appraising, call.now))
  const leaf = leafOfSheet(sheet, input.criterionId)
  refuseOtherBody(leaf, before)
  const rows = sheet.rowsOf(leaf.id) ?? nothingSaid()
  if (rows.exemption !== null) refuse('par.exempt', { code: leaf.code })
  const answer = answerFrom(input)
  refuseIf(whyNotAnswerContested(leaf, answer, rows as LeafHands))
  return keepWord(call, { sheet, leaf, hand: 'second', answer, version: input.version })
}
