/** What was written since somebody looked, by transactions: a recording is seen when its own ends, and later ones may be seen before it. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'

/** @returns the lowest transaction that is open now: whatever it or a later one writes is still to be seen. */
export async function openNow(tx: Tx): Promise<string> {
  const { rows } = await sql<{ open: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as open`.execute(tx)
  return rows[0]?.open as string
}

/** @returns the recordings that could not be seen when `openNow` said `openFrom`; by the snapshot of this call. */
export async function recordingsSince(tx: Tx, openFrom: string): Promise<number[]> {
  // Both ages are told from now: they compare across the turn of the counter.
  const { rows } = await sql<{ id: number }>`
    select id::float8 as id from personnel.recording where age(xmin) <= age(${openFrom}::xid8::xid)`.execute(tx)
  return rows.map(({ id }) => id)
}
