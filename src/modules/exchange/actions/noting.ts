/** How far people are held against the structure. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'

/** @returns the last recording that is in; null: none yet. */
export async function notedUntil(tx: Tx): Promise<number | null> {
  const row = await tx.selectFrom('exchange.noting').select('last_recording').executeTakeFirst()
  return row?.last_recording ?? null
}

export async function lastRecording(tx: Tx): Promise<number> {
  const { last } = await tx
    .selectFrom('personnel.recording')
    .select((e) => e.fn.max('id').as('last'))
    .executeTakeFirstOrThrow()
  return Number(last ?? 0)
}

export async function keepNoting({ tx, now }: Pick<Call, 'tx' | 'now'>, recording: number): Promise<void> {
  const row = { last_recording: recording, noted_at: now.toISOString() }
  await tx
    .insertInto('exchange.noting')
    .values(row)
    .onConflict((on) =>
      on
        .column('is_one')
        .doUpdateSet({ ...row, last_recording: sql`greatest(noting.last_recording, excluded.last_recording)` }),
    )
    .execute()
}
