/** Reading: one notice, or all that were in sight. */
import type { Call } from '../../../platform/http/call.ts'
import { refuse } from '../refusals.vi.ts'

export async function markRead({ tx, actor, now }: Call, { id }: { id: string }) {
  const { numUpdatedRows } = await tx
    .updateTable('notices.notice')
    .set((eb) => ({ read_at: eb.fn.coalesce('read_at', eb.val(now.toISOString())) }))
    .where('id', '=', id)
    .where('account_id', '=', actor.accountId)
    .executeTakeFirst()
  return numUpdatedRows > 0n ? { done: true as const } : refuse('notices.no-notice')
}

export async function markAllRead({ tx, actor, now }: Call, { until }: { until: string }) {
  await tx
    .updateTable('notices.notice')
    .set({ read_at: now.toISOString() })
    .where('account_id', '=', actor.accountId)
    .where('read_at', 'is', null)
    .where('created_at', '<=', until)
    .execute()
  return { done: true as const }
}
