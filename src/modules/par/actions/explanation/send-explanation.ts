/** The head sends the explanation: from now on it is a hand of its own, with the papers it rests on. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { events } from '../../notices.vi.ts'
import { leavesToSend } from '../../queries/appraisal/appraisal-of-sheet.ts'
import { roundAppraisers } from '../../queries/rounds/round-appraisers.ts'
import { openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { isContested, whyNotSendExplanation } from '../../rules/appraisal/explanation.ts'
import type { Leaf } from '../../rules/sheets/self-assessment.ts'
import { appraisersOf, tellAppraisers } from '../appraisal/tell-appraisers.ts'

export async function sendExplanation(call: Call, { assessmentId }: InputOf<typeof par.sendExplanation>) {
  const { tx, actor, now } = call
  const sheet = await openedSheet(tx, assessmentId, 'update')
  const leaves = await leavesToSend(tx, sheet)
  refuseIf(whyNotSendExplanation(sheet.open, leaves, now))
  const at = now.toISOString()
  for (const { leaf, hands } of leaves) {
    const papers = (hands.evidence ?? []).map(({ hand: _, ...paper }) => paper)
    await tx
      .updateTable('par.explanation')
      .set({ sent_at: at, evidence_seen: JSON.stringify(papers) })
      .where('assessment_id', '=', assessmentId)
      .where('criterion_id', '=', leaf.id)
      .execute()
  }
  await tx
    .updateTable('par.assessment')
    .set({ status: 'explained', explained_at: at, explained_by_name: actor.fullName })
    .where('id', '=', assessmentId)
    .execute()
  const contested = leaves.filter(({ hands }) => isContested(hands)).map(({ leaf }) => leaf as Leaf)
  const { row } = sheet
  const appraisers = appraisersOf(row.unit_id, contested, await roundAppraisers(tx, row.round_id))
  const codes = contested.map(({ code }) => code)
  await tellAppraisers(call, row, appraisers, 'explained', { kind: 'task', ...events.explained(row.unit_name, codes) })
  return { done: true as const }
}
