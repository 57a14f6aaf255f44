/** The record that is printed, and what of it stays closed to whoever prints. */
import type { Call } from '../../../platform/http/call.ts'
import { closedParts, GONE, ownRecordId, recordWithin } from '../../personnel/index.ts'
import { refuse } from '../refusals.vi.ts'

export interface Printed {
  id: string
  unitId: number
  fullName: string
  /** Keys of parts. */
  hidden: ReadonlySet<string>
}

/** @throws Refusal personnel.not-found, forms.gone */
export async function recordToPrint(call: Call, recordId: string): Promise<Printed> {
  const record = await existing(call, await recordWithin(call.tx, recordId))
  return { ...record, hidden: await closedParts(call, record.unitId) }
}

/** Of oneself everything is known. @throws Refusal personnel.no-own-record, forms.gone */
export const ownToPrint = async (call: Call): Promise<Printed> => ({
  ...(await existing(call, await ownRecordId(call.tx))),
  hidden: new Set<string>(),
})

async function existing({ tx }: Call, recordId: string): Promise<Omit<Printed, 'hidden'>> {
  const { state, mergedInto, ...record } = await tx
    .selectFrom('personnel.record')
    .select(['id', 'unit_id as unitId', 'full_name as fullName', 'state', 'merged_into as mergedInto'])
    .where('id', '=', recordId)
    .executeTakeFirstOrThrow()
  return mergedInto !== null || (GONE as readonly string[]).includes(state) ? refuse('forms.gone') : record
}
