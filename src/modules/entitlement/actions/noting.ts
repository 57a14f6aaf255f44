/** How far the records are worked out, and under which law. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { lawOf, openNow } from '../../personnel/index.ts'
import { lawMark } from '../queries/law-mark.ts'

export interface Standing {
  /** The lowest transaction that was open: what it or a later one wrote is not in. */
  openFrom: string
  /** Of the provisions that hold. */
  lawMark: string
}

/** @returns null: nothing was noted yet, everybody is to be worked out. */
export async function notedUntil(tx: Tx): Promise<Standing | null> {
  const row = await tx.selectFrom('entitlement.noting').select(['open_from', 'law_mark']).executeTakeFirst()
  return row?.open_from ? { openFrom: row.open_from, lawMark: row.law_mark } : null
}

export async function standing(tx: Tx): Promise<Standing> {
  return { openFrom: await openNow(tx), lawMark: await lawMark(tx, await lawOf(tx)) }
}

export async function keepNoting(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { openFrom, lawMark: mark }: Standing,
): Promise<void> {
  const row = { open_from: openFrom, law_mark: mark, noted_at: now.toISOString() }
  await tx
    .insertInto('entitlement.noting')
    .values(row)
    .onConflict((on) => on.column('is_one').doUpdateSet(row))
    .execute()
}
