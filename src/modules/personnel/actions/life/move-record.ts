/** Steps people take with a record: declared, returned, certified, kept, handed to the archive, taken back. */
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { life } from '../../contract/life.ts'
import { certifying } from '../../queries/life/certifying.ts'
import { type HeldRecord, heldRecord } from '../../queries/life/held-record.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { sets } from '../../rules/fold/effect.ts'
import { type LifeStep, stateAfter, whyNotCertify, whyNotStep } from '../../rules/life/state.ts'
import { recordEvents } from '../write-events.ts'
import { noteStep } from './note-step.ts'

interface Moving {
  recordId: string
  version: number
  reason?: string
}

async function move(call: Call, held: HeldRecord, step: LifeStep, reason = '') {
  const to = stateAfter[step]
  await call.tx
    .updateTable('personnel.record')
    .set({ state: to, version: held.version + 1 })
    .where('id', '=', held.id)
    .execute()
  await noteStep(call, { recordId: held.id, step, from: held.state, to, reason })
  return { state: to, version: held.version + 1 }
}

async function heldFor({ tx }: Call, { recordId, version }: Moving, step: LifeStep): Promise<HeldRecord> {
  const held = await heldRecord(tx, recordId, version)
  refuseIf(whyNotStep(held.state, step))
  return held
}

const reasoned = (reason: string) => (reason.length < 5 ? refuse('personnel.reason-missing', {}, 'reason') : reason)

export const declareRecord = async (call: Call, input: Moving) =>
  move(call, await heldFor(call, input, 'declare'), 'declare')

export const returnRecord = async (call: Call, input: InputOf<typeof life.returnRecord>) =>
  move(call, await heldFor(call, input, 'return'), 'return', reasoned(input.reason))

export async function certifyRecord(call: Call, input: Moving) {
  const held = await heldRecord(call.tx, input.recordId, input.version)
  refuseIf(whyNotCertify(await certifying(call, held)))
  return move(call, held, 'certify')
}

/** The number in the register is a fact of the record, kept as all facts are. */
export async function keepRecord(call: Call, input: InputOf<typeof life.keepRecord>) {
  const held = await heldFor(call, input, 'keep')
  if (input.staffNumber !== '') {
    const today = dayIn(call.now)
    const effects = [sets('file', today, { staffNumber: input.staffNumber })]
    await recordEvents(call, 'event', [
      { recordId: held.id, kind: 'declare', effectiveOn: today, standing: 'verified', effects },
    ])
  }
  return move(call, held, 'keep')
}

export const archiveRecord = async (call: Call, input: InputOf<typeof life.archiveRecord>) =>
  move(call, await heldFor(call, input, 'archive'), 'archive', input.reason)

export const takeBackRecord = async (call: Call, input: InputOf<typeof life.takeBackRecord>) =>
  move(call, await heldFor(call, input, 'take-back'), 'take-back', reasoned(input.reason))
