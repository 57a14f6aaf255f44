/** How many parts of a task are not over: told also to the giver's office, which does not see them. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'

export async function openParts(tx: Tx, taskId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select directives.open_parts(${taskId}) as count`.execute(tx)
  return rows[0]?.count ?? 0
}
