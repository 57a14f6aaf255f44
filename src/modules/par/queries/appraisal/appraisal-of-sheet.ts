/** A sheet after its first appraisal: who appraises it, what may be done now and why not, papers that are gone. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { AssessmentSheet } from '../../contract.ts'
import { type ParReason, problemOf } from '../../refusals.vi.ts'
import { whyNotConsolidate } from '../../rules/appraisal/appraiser.ts'
import { whyNotDecide, whyNotRecord } from '../../rules/appraisal/council.ts'
import { isContested, type LeafToExplain, whyNotSendExplanation } from '../../rules/appraisal/explanation.ts'
import { whyNotExplain } from '../../rules/appraisal/explanation-window.ts'
import { type LeafToSettle, whyNotAppraiseAgain, whyNotSettle } from '../../rules/appraisal/second-appraisal.ts'
import { isAnswered, type LeafHands, type Paper } from '../../rules/sheets/hands.ts'
import { hasCouncil } from '../rounds/has-council.ts'
import { roundAppraisers } from '../rounds/round-appraisers.ts'
import { leavesThatApply, type OpenedSheet } from '../sheets/opened-sheet.ts'
import { explanationFrom, nothingSaid } from '../sheets/sheet-states.ts'
import { namesOfPapers } from './names-of-papers.ts'

/** What of the sheet waits for its answer. */
export const leavesToSettle = (sheet: OpenedSheet): LeafToSettle[] =>
  leavesThatApply(sheet).map((leaf) => {
    const hands = (sheet.rowsOf(leaf.id) ?? nothingSaid()) as LeafHands
    return { leaf, contested: isContested(hands), answered: isAnswered(hands) }
  })

/** The explanation as it stands, sent or not. */
export async function leavesToSend(tx: Tx, sheet: OpenedSheet): Promise<LeafToExplain[]> {
  const written = await tx.selectFrom('par.explanation').selectAll().where('assessment_id', '=', sheet.row.id).execute()
  return leavesThatApply(sheet).flatMap((leaf) => {
    const row = written.find((one) => one.criterion_id === leaf.id)
    if (!row) return []
    const hands = { ...(sheet.rowsOf(leaf.id) ?? nothingSaid()), explanation: explanationFrom(row) }
    return [{ leaf, hands: hands as LeafToExplain['hands'], text: row.text }]
  })
}

/** Papers that some hand saw in a version that hangs on the sheet no more: their names are still owed to whoever reads it. */
async function papersGone(tx: Tx, sheet: OpenedSheet): Promise<AssessmentSheet['papersGone']> {
  const all = leavesThatApply(sheet).map((leaf) => sheet.rowsOf(leaf.id) ?? nothingSaid())
  const keyOf = ({ documentId, documentVersion }: Paper) => `${documentId} ${documentVersion}`
  const hung = new Set(all.flatMap(({ evidence }) => evidence.map(keyOf)))
  const seen = all.flatMap(({ appraisal, explanation, second, council }) =>
    [appraisal, explanation, second, council].flatMap((hand) => hand?.evidenceSeen ?? []),
  )
  return namesOfPapers(
    tx,
    seen.filter((paper) => !hung.has(keyOf(paper))),
  )
}

export async function appraisalOfSheet({ tx, actor, now }: Call, sheet: OpenedSheet) {
  const { row, open, windows } = sheet
  const appraisers = await roundAppraisers(tx, row.round_id)
  const sides = { unitId: row.unit_id, appraiserUnitId: actor.unitId }
  const why = (reason: ParReason | null) => (reason === null ? null : problemOf(reason))
  const consolidate = whyNotConsolidate(sides, appraisers)
  const council = await hasCouncil(tx, row.round_id)
  return {
    appraisers,
    mayExplain: why(whyNotExplain(open, now)),
    mayAppraiseAgain: why(whyNotAppraiseAgain({ ...sides, status: row.status, windows }, now)),
    mayDecide: why(whyNotRecord(council) ?? consolidate ?? whyNotDecide(open, now)),
    hasCouncil: council,
    sendProblems: whyNotSendExplanation(open, await leavesToSend(tx, sheet), now).map(problemOf),
    settleProblems: [...(consolidate ? [consolidate] : []), ...whyNotSettle(open, leavesToSettle(sheet), now)].map(
      problemOf,
    ),
    explainedAt: row.explained_at,
    explainedByName: row.explained_by_name,
    settledAt: row.settled_at,
    settledByName: row.settled_by_name,
    papersGone: await papersGone(tx, sheet),
  }
}
