/** A record as somebody is about to move it: its state, seen at this version. */
import type { Tx } from '../../../../platform/http/call.ts'
import { refuse } from '../../refusals.vi.ts'
import type { RecordState } from '../../rules/life/state.ts'

export interface HeldRecord {
  id: string
  unitId: number
  fullName: string
  state: RecordState
  version: number
}

/** Others wait until this transaction ends. @throws Refusal when it is unknown here or was moved since it was seen. */
export async function heldRecord(tx: Tx, recordId: string, version?: number): Promise<HeldRecord> {
  const record = await tx
    .selectFrom('personnel.record')
    .select(['id', 'unit_id as unitId', 'full_name as fullName', 'state', 'version'])
    .where('id', '=', recordId)
    .where('merged_into', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!record) return refuse('personnel.not-found')
  if (version !== undefined && record.version !== version) return refuse('personnel.stale')
  return { ...record, state: record.state as RecordState }
}
