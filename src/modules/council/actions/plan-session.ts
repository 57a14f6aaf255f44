/** A session planned or changed before it is opened; its members are called to it. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { council } from '../contract.ts'
import { notices } from '../notices.vi.ts'
import { heldSession, sessionRow } from '../queries/held-session.ts'
import { councilRow } from '../queries/one-council.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotPlan } from '../rules/session.ts'
import { carryOver } from './carry-over.ts'
import { tellMembers } from './tell-members.ts'

type Facts = Pick<InputOf<typeof council.planSession>, 'form' | 'heldAt' | 'endsAt' | 'place' | 'agenda'>

const factsOf = ({ form, heldAt, endsAt, place, agenda }: Facts) => ({
  form,
  held_at: heldAt,
  ends_at: form === 'writing' ? endsAt : null,
  place,
  agenda,
})

async function nextNumber(tx: Tx, councilId: string): Promise<number> {
  const { last } = await tx
    .selectFrom('council.session')
    .select((eb) => eb.fn.max('number').as('last'))
    .where('council_id', '=', councilId)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

async function callMembers(call: Call, sessionId: string, words: 'called' | 'changed') {
  const { row, state, members } = await heldSession(call, sessionId)
  await tellMembers(call, sessionId, members, {
    key: `council.${words}:${sessionId}:${row.version}`,
    ...notices[words]({ ...state, number: row.number, place: row.place }),
  })
}

export async function planSession(call: Call, input: InputOf<typeof council.planSession>) {
  const { tx } = call
  const { councilId } = input
  const row = await councilRow(tx, councilId, 'update')
  refuseIf(whyNotPlan({ ...input, status: 'planned' }, row.decision_day))
  const { id: sessionId } = await tx
    .insertInto('council.session')
    .values({ council_id: councilId, number: await nextNumber(tx, councilId), ...factsOf(input) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await carryOver(tx, councilId, sessionId)
  await callMembers(call, sessionId, 'called')
  return { sessionId }
}

export async function editSession(call: Call, input: InputOf<typeof council.editSession>) {
  const { tx } = call
  const { sessionId, version } = input
  const session = await sessionRow(tx, sessionId, 'update')
  if (session.status !== 'planned') refuse('council.already-open')
  if (session.version !== version) refuse('council.stale')
  const row = await councilRow(tx, session.council_id)
  refuseIf(whyNotPlan({ ...input, status: 'planned' }, row.decision_day))
  await tx
    .updateTable('council.session')
    .set({ ...factsOf(input), version: version + 1 })
    .where('id', '=', sessionId)
    .execute()
  await callMembers(call, sessionId, 'changed')
  return { done: true as const }
}
