/** The record that goes out, and what of it stays closed to whoever asks. */
import type { Call } from '../../../platform/http/call.ts'
import { closedParts, GONE, ownRecordId, recordWithin } from '../../personnel/index.ts'
import { refuse } from '../refusals.vi.ts'
import type { Wanted } from './told-people.ts'

/** @throws Refusal personnel.not-found, exchange.gone */
export async function recordOut(call: Call, recordId: string): Promise<Wanted> {
  const { unitId, ...record } = await existing(call, await recordWithin(call.tx, recordId))
  return { ...record, withheld: await closedParts(call, unitId) }
}

/** Of oneself everything is told. @throws Refusal personnel.no-own-record, exchange.gone */
export async function ownOut(call: Call): Promise<Wanted> {
  const { unitId: _, ...record } = await existing(call, await ownRecordId(call.tx))
  return { ...record, withheld: new Set() }
}

async function existing({ tx }: Call, recordId: string) {
  const { state, mergedInto, ...record } = await tx
    .selectFrom('personnel.record')
    .select(['id', 'unit_id as unitId', 'full_name as fullName', 'opened_on as openedOn'])
    .select(['state', 'merged_into as mergedInto'])
    .where('id', '=', recordId)
    .executeTakeFirstOrThrow()
  return mergedInto !== null || (GONE as readonly string[]).includes(state) ? refuse('exchange.gone') : record
}
