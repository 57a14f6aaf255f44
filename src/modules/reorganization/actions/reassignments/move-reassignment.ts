/** A reassignment written, sent, taken back or returned: as long as it is not approved nobody has moved. */
import type { Call } from '../../../../platform/http/call.ts'
import { chunksOf } from '../../../../shared/chunks.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { Refusal } from '../../../../shared/refusal.ts'
import { tell } from '../../../notices/index.ts'
import type { reassignments } from '../../contract/reassignments.ts'
import { reassignmentNotices as notices } from '../../notices-of-reassignments.vi.ts'
import { heldReassignment } from '../../queries/reassignments/held-reassignment.ts'
import { OPEN } from '../../queries/reassignments/listed-people.ts'
import { whoIsWritten, whyNotSent } from '../../queries/reassignments/why-not-sent.ts'
import { problemOf, refuse, refuseIf } from '../../refusals.vi.ts'
import { type Move, whyNotMove } from '../../rules/proposal.ts'
import { whyNotWays } from '../../rules/reassignment.ts'
import { pathOf, putReassignment, tellDrafters } from './note-reassignment.ts'

type At = { reassignmentId: string; version: number }

/** Unchanged since it was seen, and in a state from which the move is open. */
export async function seenReassignment({ tx }: Pick<Call, 'tx'>, { reassignmentId, version }: At, move: Move) {
  const held = await heldReassignment(tx, reassignmentId, version)
  refuseIf(whyNotMove(held.status, move))
  return held
}

export async function saveReassignment(call: Call, given: InputOf<typeof reassignments.saveReassignment>) {
  const held = await seenReassignment(call, given, 'save')
  const { title, day, draft, legalBasis, decidedOn, issuer, signer } = given
  refuseStrangeUnits(call, draft.routes)
  refuseIf(whyNotWays(draft.exceptions))
  await call.tx
    .updateTable('reorganization.reassignment')
    .set({
      title,
      day,
      draft: JSON.stringify(draft),
      legal_basis: legalBasis,
      decided_on: decidedOn,
      issuer,
      signer,
      saved_at: call.now.toISOString(),
      version: held.version + 1,
      written_by: [...new Set([...held.writtenBy, call.actor.accountId])],
    })
    .where('id', '=', held.id)
    .execute()
  return { version: held.version + 1 }
}

/** The people of a unit out of reach are not seen, so nobody would be moved by halves. */
function refuseStrangeUnits({ scope }: Call, routes: readonly { fromId: number }[]): void {
  if (new Set(routes.map(({ fromId }) => fromId)).size < routes.length) refuse('reorganization.unit-twice')
  if (!scope.everywhere && routes.some(({ fromId }) => !scope.units.includes(fromId)))
    refuse('reorganization.unit-out-of-reach')
}

export async function submitReassignment(call: Call, asked: At) {
  const { tx, now, actor } = call
  const held = await seenReassignment(call, asked, 'submit')
  refuseStrangeUnits(call, held.draft.routes)
  const written = await whoIsWritten(call, held)
  const { people, seconded } = written
  const reasons = await whyNotSent(call, held, written)
  if (reasons.length > 0) throw new Refusal(422, reasons.map(problemOf))
  const round = held.round + 1
  for (const some of chunksOf(people, 1_000))
    await tx
      .insertInto('reorganization.reassigned_person')
      .values(
        some.map(({ recordId, fullName, postTitle, fromId, toId, title, rankOfPost, goesAlone }) => ({
          reassignment_id: held.id,
          round,
          record_id: recordId,
          full_name: fullName,
          post_title: postTitle,
          from_id: fromId,
          to_id: toId,
          title,
          rank_of_post: rankOfPost,
          goes_alone: goesAlone,
        })),
      )
      .execute()
  const also = {
    submitted_by: actor.accountId,
    round,
    people: people.length,
    seconded: JSON.stringify(seconded),
  }
  await putReassignment(call, held, { status: 'submitted', step: 'submit', also })
  await tell(tx, {
    ...notices.submitted(held.title, held.unitName, actor.fullName, people.length),
    to: { everywhere: 'reorganization.approve-reassignment' },
    kind: 'task',
    path: pathOf(held.id),
    at: now,
    key: `reorganization.reassignment-submitted:${held.id}:${held.version}`,
    except: actor.accountId,
  })
  return { people: people.length }
}

export async function withdrawReassignment(call: Call, { reason, ...asked }: At & { reason: string }) {
  const held = await seenReassignment(call, asked, 'withdraw')
  // Of what was written since it came back no round was sent.
  const also = OPEN.has(held.status) ? { round: 0, people: null } : {}
  await putReassignment(call, held, { status: 'withdrawn', step: 'withdraw', reason, also })
  return { done: true as const }
}

export async function returnReassignment(call: Call, { reason, ...asked }: At & { reason: string }) {
  const held = await seenReassignment(call, asked, 'return')
  await putReassignment(call, held, { status: 'returned', step: 'return', reason })
  await tellDrafters(call, held, 'returned', notices.returned(held.title, call.actor.fullName, reason))
  return { done: true as const }
}
