/** A record opened by mistake says nothing any more: what it said is taken back as one recording, and given back as one. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { life } from '../../contract/life.ts'
import { type HeldRecord, heldRecord } from '../../queries/life/held-record.ts'
import { withdrawing } from '../../queries/life/withdrawing.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { type RecordState, whyNotStep } from '../../rules/life/state.ts'
import { whyNotWithdraw } from '../../rules/life/withdrawal.ts'
import { undoRecording } from '../undo-recording.ts'
import { recordEvents } from '../write-events.ts'
import { noteStep } from './note-step.ts'

const reasoned = (reason: string) => (reason.length < 5 ? refuse('personnel.reason-missing', {}, 'reason') : reason)

/** The number of identity is free for the right record from here on. */
export async function withdrawRecord(call: Call, input: InputOf<typeof life.withdrawRecord>) {
  const held = await heldRecord(call.tx, input.recordId, input.version)
  const { eventIds, ...standing } = await withdrawing(call.tx, held)
  refuseIf(whyNotWithdraw(standing))
  const withdrawn = eventIds.map((eventId) => ({ recordId: held.id, eventId }))
  const { id } = await recordEvents(call, 'correction', [], reasoned(input.reason), withdrawn)
  return moved(call, held, { step: 'withdraw', to: 'withdrawn', withdrawal: id, reason: input.reason })
}

export async function restoreRecord(call: Call, input: InputOf<typeof life.restoreRecord>) {
  const held = await heldRecord(call.tx, input.recordId, input.version)
  refuseIf(whyNotStep(held.state, 'restore'))
  const before = await call.tx
    .selectFrom('personnel.record as r')
    .innerJoin('personnel.record_step as s', 's.record_id', 'r.id')
    .select(['r.withdrawal', 's.from_state as state'])
    .where('r.id', '=', held.id)
    .where('s.step', '=', 'withdraw')
    .orderBy('s.id', 'desc')
    .executeTakeFirstOrThrow()
  await undoRecording(call, before.withdrawal as number, reasoned(input.reason))
  const to = before.state as RecordState
  return moved(call, held, { step: 'restore', to, withdrawal: null, reason: input.reason })
}

interface To {
  step: 'withdraw' | 'restore'
  to: RecordState
  withdrawal: number | null
  reason: string
}

async function moved(call: Call, held: HeldRecord, { step, to, withdrawal, reason }: To) {
  const version = held.version + 1
  await sql`update personnel.record set state = ${to}, withdrawal = ${withdrawal}, version = ${version}
    where id = ${held.id}`.execute(call.tx)
  await noteStep(call, { recordId: held.id, step, from: held.state, to, reason })
  return { state: to, version }
}
