/** What the council decided on a criterion, written down by whoever consolidates: the fifth hand, and the last. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { leafOfSheet } from '../../queries/sheets/opened-sheet.ts'
import { nothingSaid } from '../../queries/sheets/sheet-states.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotDecide, whyNotDecideLeaf } from '../../rules/appraisal/council.ts'
import type { LeafState } from '../../rules/sheets/sheet-figures.ts'
import { answerFrom } from './appraise-again.ts'
import { keepWord } from './keep-word.ts'
import { sheetToConsolidate } from './sheet-to-appraise.ts'

export async function decideByCouncil(call: Call, input: InputOf<typeof par.decideByCouncil>) {
  const { sheet } = await sheetToConsolidate(call, input.assessmentId)
  refuseIf(whyNotDecide(sheet.open, call.now))
  const leaf = leafOfSheet(sheet, input.criterionId)
  const answer = answerFrom(input)
  refuseIf(whyNotDecideLeaf(leaf, answer, (sheet.rowsOf(leaf.id) ?? nothingSaid()) as LeafState))
  const { version, decisionNumber } = input
  return keepWord(call, { sheet, leaf, hand: 'council', answer, version, decisionNumber })
}
