/** The times of writing, newest first. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { Recorded } from '../contract.ts'

const MOST = 200

/** Instants to the microsecond, as they are compared: cut to milliseconds, an instant would lie before its own recording. */
export async function recordings(tx: Tx): Promise<Recorded[]> {
  const { rows } = await sql<Recorded>`
    select r.id, to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, r.kind, r.note,
      exists (select from organization.recording undo where undo.undoes = r.id) as "isUndone"
    from organization.recording r order by r.at desc limit ${MOST}`.execute(tx)
  return rows
}
