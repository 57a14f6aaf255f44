/** What units contest and no session has or has decided. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { disputedLeaves } from '../../par/index.ts'
import type { AgendaCandidate, council } from '../contract.ts'
import { earlierItems } from './earlier-items.ts'
import { sessionRow } from './held-session.ts'
import { councilRow } from './one-council.ts'

export async function agendaCandidates(call: Call, { sessionId }: InputOf<typeof council.agendaCandidates>) {
  const session = await sessionRow(call.tx, sessionId)
  const { round_id: roundId } = await councilRow(call.tx, session.council_id)
  const earlier = await earlierItems(call.tx, session.council_id)
  const leaves = await disputedLeaves(call, roundId)
  const rows = leaves
    .filter(({ assessmentId, criterion }) => !earlier.has(`${assessmentId} ${criterion.id}`))
    .map(
      (leaf): AgendaCandidate => ({
        assessmentId: leaf.assessmentId,
        criterionId: leaf.criterion.id,
        unitName: leaf.unitName,
        blockName: leaf.blockName,
        code: leaf.criterion.code,
        title: leaf.criterion.title,
        maxPoints: leaf.criterion.maxPoints,
        appraiser: leaf.appraiser,
        isAnswered: leaf.isAnswered,
        text: leaf.explanation,
        unitPoints: leaf.pointsIf.agreed,
        appraisedPoints: leaf.pointsIf.kept,
      }),
    )
  return { rows }
}
