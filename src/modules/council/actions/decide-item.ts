/** What the votes come to, written down on the sheet in the same transaction: from now on it binds. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { decimalFromPoints, type Points } from '../../../shared/points.ts'
import { decideByCouncil, tellUnit } from '../../par/index.ts'
import type { council } from '../contract.ts'
import { decidedInWords, notices } from '../notices.vi.ts'
import { refuse, refuseAll } from '../refusals.vi.ts'
import { whyNotDecide } from '../rules/session.ts'
import { heldItem } from './held-item.ts'

type ParDecision = Parameters<typeof decideByCouncil>[1]

export async function decideItem(call: Call, input: InputOf<typeof council.decideItem>) {
  const { tx, actor, now } = call
  const { itemId, version, words } = input
  const { held, item } = await heldItem(call, itemId)
  const older = item.votes
    .filter(({ changedSince }) => changedSince.length > 0)
    .map(({ memberId, changedSince: changed }) => ({
      name: held.members.find((member) => member.memberId === memberId)?.fullName ?? '',
      changed,
    }))
  const asked = { session: held.state, quorum: held.quorum, status: item.status, tally: item.tally, older }
  const wrong = whyNotDecide(asked, now)
  if (wrong.length > 0) refuseAll(wrong)
  if (item.version !== version) refuse('council.stale')
  const { outcome, inputs } = item.tally.options[item.tally.winner as number] as (typeof item.tally.options)[number]
  const minutesNumber = held.row.minutes_number as string
  const { appraisal } = await decideByCouncil(call, {
    assessmentId: item.assessmentId,
    criterionId: item.criterion.id,
    version: item.now.council,
    outcome,
    inputs: inputs as ParDecision['inputs'],
    notApplicable: false,
    reason: words,
    decisionNumber: minutesNumber,
  })
  await tx
    .updateTable('council.item')
    .set({
      status: 'decided',
      decided_outcome: outcome,
      decided_inputs: inputs && JSON.stringify(inputs),
      decided_points: appraisal.points === null ? null : decimalFromPoints(appraisal.points as Points),
      decided_words: words,
      decided_at: now.toISOString(),
      decided_by_name: actor.fullName,
      tally: JSON.stringify(item.tally),
      seen: JSON.stringify(item.now),
      version: version + 1,
    })
    .where('id', '=', itemId)
    .execute()
  const { code } = item.criterion
  await tellUnit(
    call,
    { id: item.assessmentId, unit_id: item.unitId },
    'decided',
    { kind: 'message', ...notices.decided(code, decidedInWords[outcome], minutesNumber) },
    code,
  )
  return { done: true as const }
}
