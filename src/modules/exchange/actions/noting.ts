/** How far people are held against the structure. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'

export interface Noted {
  /** The last recording that was seen. */
  recording: number
  /** The lowest transaction that was open then: it may have written under a lower number. */
  openFrom: string
}

/** What can be seen now. */
export async function seenNow(tx: Tx): Promise<Noted> {
  const { rows } = await sql<Noted>`
    select (select coalesce(max(id), 0) from personnel.recording)::float8 as recording,
      pg_snapshot_xmin(pg_current_snapshot())::text as "openFrom"`.execute(tx)
  return rows[0] as Noted
}

/** @returns recordings that could not be seen then; null: nothing was noted yet, everybody is to be looked at. */
export async function recordingsSince(tx: Tx): Promise<number[] | null> {
  const noted = await tx.selectFrom('exchange.noting').select('open_from').executeTakeFirst()
  if (!noted?.open_from) return null
  // Both ages are told from now: they compare across the turn of the counter.
  const { rows } = await sql<{ id: number }>`
    select id::float8 as id from personnel.recording where age(xmin) <= age(${noted.open_from}::xid8::xid)`.execute(tx)
  return rows.map(({ id }) => id)
}

export async function keepNoting({ tx, now }: Pick<Call, 'tx' | 'now'>, { recording, openFrom }: Noted): Promise<void> {
  const row = { last_recording: recording, open_from: openFrom, noted_at: now.toISOString() }
  await tx
    .insertInto('exchange.noting')
    .values(row)
    .onConflict((on) => on.column('is_one').doUpdateSet(row))
    .execute()
}
