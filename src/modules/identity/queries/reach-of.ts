import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'

/** The units a grant at this unit reaches today. */
export async function reachOf(tx: Tx, unitId: number, withBelow: boolean): Promise<number[]> {
  if (!withBelow) return [unitId]
  const { rows } = await sql<{ id: number }>`
    select ${unitId}::int as id union select b from organization.below(${unitId}::int) b`.execute(tx)
  return rows.map((row) => row.id)
}
