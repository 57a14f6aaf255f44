/** What the council decided on a criterion: the fifth hand, and the last. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { hasCouncil } from '../../queries/rounds/has-council.ts'
import { leafOfSheet, type OpenedSheet, openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { nothingSaid } from '../../queries/sheets/sheet-states.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotDecide, whyNotDecideLeaf, whyNotRecord } from '../../rules/appraisal/council.ts'
import type { LeafState } from '../../rules/sheets/sheet-figures.ts'
import { answerFrom } from './appraise-again.ts'
import { keepWord } from './keep-word.ts'
import { sheetToConsolidate } from './sheet-to-appraise.ts'

type Decision = InputOf<typeof par.decideByCouncil>

function keepDecision(call: Call, sheet: OpenedSheet, input: Decision) {
  refuseIf(whyNotDecide(sheet.open, call.now))
  const leaf = leafOfSheet(sheet, input.criterionId)
  const answer = answerFrom(input)
  refuseIf(whyNotDecideLeaf(leaf, answer, (sheet.rowsOf(leaf.id) ?? nothingSaid()) as LeafState))
  const { version, decisionNumber } = input
  return keepWord(call, { sheet, leaf, hand: 'council', answer, version, decisionNumber })
}

/** From a session of the council: it has judged, whoever writes it down does not. */
export async function decideByCouncil(call: Call, input: Decision) {
  return keepDecision(call, await openedSheet(call.tx, input.assessmentId, 'update'), input)
}

/** In a round whose council keeps its sessions elsewhere: written down from its minutes by whoever consolidates. */
export async function recordCouncil(call: Call, input: Decision) {
  const { sheet } = await sheetToConsolidate(call, input.assessmentId)
  refuseIf(whyNotRecord(await hasCouncil(call.tx, sheet.row.round_id)))
  return keepDecision(call, sheet, input)
}
