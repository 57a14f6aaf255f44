import type { Tx } from '../../../platform/http/call.ts'

/** Names of units on the day; an ended unit keeps its last name. */
export async function unitNames(tx: Tx, ids: readonly number[], day: string): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('organization.unit_version')
    .distinctOn('unit_id')
    .select(['unit_id', 'full_name'])
    .where('unit_id', 'in', [...new Set(ids)])
    .where('recorded_to', '=', 'infinity')
    .where('valid_from', '<=', day)
    .orderBy('unit_id')
    .orderBy('valid_from', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.unit_id, row.full_name]))
}
