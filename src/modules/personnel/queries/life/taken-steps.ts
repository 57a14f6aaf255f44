/** What was done with records and when, by record, in the order it was done. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { RecordState } from '../../rules/life/state.ts'
import type { TakenStep } from '../../rules/life/state-on.ts'

export async function takenSteps(tx: Tx, ids: readonly string[]): Promise<Map<string, TakenStep[]>> {
  const rows = await tx
    .selectFrom('personnel.record_step')
    .select(['record_id', 'from_state', 'to_state', 'taken_at'])
    .where('record_id', 'in', ids)
    .orderBy('id')
    .execute()
  return Map.groupBy(
    rows.map((row) => ({
      recordId: row.record_id,
      at: row.taken_at,
      from: row.from_state as RecordState,
      to: row.to_state as RecordState,
    })),
    ({ recordId }) => recordId,
  )
}
