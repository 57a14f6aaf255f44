/** Criteria brought onto the agenda of a session: what units contest, and others for a reason. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { type CouncilLeaf, councilLeaves } from '../../par/index.ts'
import type { council } from '../contract.ts'
import { type EarlierItem, earlierItems } from '../queries/earlier-items.ts'
import { heldSession } from '../queries/held-session.ts'
import { type CouncilReason, refuse, refuseAll, refuseIf } from '../refusals.vi.ts'
import { whyNotChangeAgenda } from '../rules/session.ts'

type Asked = InputOf<typeof council.addItems>['items'][number]

function whyNotAdd(
  leaf: CouncilLeaf,
  { reason }: Asked,
  roundId: string,
  earlier: EarlierItem | undefined,
): CouncilReason | null {
  const { unitName: unit } = leaf
  const { code } = leaf.criterion
  if (leaf.roundId !== roundId) return { reason: 'council.other-round', params: { unit } }
  if (earlier?.status === 'open')
    return { reason: 'council.already-on-agenda', params: { code, unit, number: earlier.number } }
  if (reason !== '') return null
  if (earlier?.status === 'decided')
    return { reason: 'council.decided-before', params: { code, unit, number: earlier.number } }
  return leaf.isContested ? null : { reason: 'council.not-disputed', params: { code, unit } }
}

async function lastPosition(tx: Tx, sessionId: string): Promise<number> {
  const { last } = await tx
    .selectFrom('council.item')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('session_id', '=', sessionId)
    .executeTakeFirstOrThrow()
  return last ?? 0
}

export async function addItems(call: Call, { sessionId, items: asked }: InputOf<typeof council.addItems>) {
  const { tx } = call
  const { row, council: sitting, state } = await heldSession(call, sessionId, 'update')
  refuseIf(whyNotChangeAgenda(state))
  const leaves = await councilLeaves(call, asked)
  if (leaves.length < asked.length) refuse('council.not-found')
  const earlier = await earlierItems(tx, row.council_id)
  const keyed = asked.map((one, at) => ({ one, leaf: leaves[at] as CouncilLeaf }))
  const wrong = keyed.flatMap(({ one, leaf }) => {
    const before = earlier.get(`${one.assessmentId} ${one.criterionId}`)
    return whyNotAdd(leaf, one, sitting.round_id, before) ?? []
  })
  if (wrong.length > 0) refuseAll(wrong)
  const last = await lastPosition(tx, sessionId)
  const added = await tx
    .insertInto('council.item')
    .values(
      keyed.map(({ one, leaf }, at) => ({
        session_id: sessionId,
        assessment_id: one.assessmentId,
        criterion_id: one.criterionId,
        position: last + at + 1,
        reason: one.reason,
        is_contested: leaf.isContested,
      })),
    )
    .onConflict((conflict) => conflict.columns(['session_id', 'assessment_id', 'criterion_id']).doNothing())
    .returning('id')
    .execute()
  // Decided in this very session: it is brought before the next one.
  if (added.length < asked.length) refuse('council.stale')
  return { added: added.length }
}
