/** How far people are held against the structure. */
import type { Call, Tx } from '../../../platform/http/call.ts'

/** @returns the lowest transaction that was open then; null: nothing was noted yet, everybody is to be looked at. */
export async function notedFrom(tx: Tx): Promise<string | null> {
  const noted = await tx.selectFrom('exchange.noting').select('open_from').executeTakeFirst()
  return noted?.open_from ?? null
}

export async function keepNoting({ tx, now }: Pick<Call, 'tx' | 'now'>, openFrom: string): Promise<void> {
  const row = { open_from: openFrom, noted_at: now.toISOString() }
  await tx
    .insertInto('exchange.noting')
    .values(row)
    .onConflict((on) => on.column('is_one').doUpdateSet(row))
    .execute()
}
