import type { Tx } from '../../../platform/http/call.ts'
import type { Effort } from '../contract.ts'

export async function effortsOf(tx: Tx, unitId: number): Promise<Effort[]> {
  const rows = await tx
    .selectFrom('improvement.effort')
    .select(['criterion_id as criterionId', 'effort', 'inputs', 'version'])
    .select(['edited_by_name as editedByName', 'edited_at as editedAt'])
    .where('unit_id', '=', unitId)
    .execute()
  return rows.map((row) => ({ ...row, inputs: row.inputs as Effort['inputs'] }))
}
