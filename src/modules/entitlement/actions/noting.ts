/** How far the records are worked out, and under which law. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { lawOf } from '../../personnel/index.ts'

export interface Standing {
  /** The last recording that is in. */
  recording: number
  /** How many provisions hold: another number is another law. */
  lawSize: number
}

export async function notedUntil(tx: Tx): Promise<Standing | null> {
  const row = await tx.selectFrom('entitlement.noting').select(['last_recording', 'law_size']).executeTakeFirst()
  return row ? { recording: row.last_recording, lawSize: row.law_size } : null
}

export async function standing(tx: Tx): Promise<Standing> {
  const { last } = await tx
    .selectFrom('personnel.recording')
    .select((e) => e.fn.max('id').as('last'))
    .executeTakeFirstOrThrow()
  return { recording: Number(last ?? 0), lawSize: (await lawOf(tx)).length }
}

export async function keepNoting(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { recording, lawSize }: Standing,
): Promise<void> {
  const row = { last_recording: recording, law_size: lawSize, noted_at: now.toISOString() }
  await tx
    .insertInto('entitlement.noting')
    .values(row)
    .onConflict((on) =>
      on
        .column('is_one')
        .doUpdateSet({ ...row, last_recording: sql`greatest(noting.last_recording, excluded.last_recording)` }),
    )
    .execute()
}
