/** How far the records are worked out, and under which law. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { lawOf } from '../../personnel/index.ts'
import { lawMark } from '../queries/law-mark.ts'

export interface Standing {
  /** The last recording that is in. */
  recording: number
  /** Of the provisions that hold. */
  lawMark: string
}

export async function notedUntil(tx: Tx): Promise<Standing | null> {
  const row = await tx.selectFrom('entitlement.noting').select(['last_recording', 'law_mark']).executeTakeFirst()
  return row ? { recording: row.last_recording, lawMark: row.law_mark } : null
}

export async function standing(tx: Tx): Promise<Standing> {
  const { last } = await tx
    .selectFrom('personnel.recording')
    .select((e) => e.fn.max('id').as('last'))
    .executeTakeFirstOrThrow()
  return { recording: Number(last ?? 0), lawMark: await lawMark(tx, await lawOf(tx)) }
}

export async function keepNoting(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { recording, lawMark: mark }: Standing,
): Promise<void> {
  const row = { last_recording: recording, law_mark: mark, noted_at: now.toISOString() }
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
