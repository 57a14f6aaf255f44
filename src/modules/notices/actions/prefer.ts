/** Whether a person wants letters. */
import type { Call } from '../../../platform/http/call.ts'

export async function setPreference({ tx, actor, now }: Call, { byEmail }: { byEmail: boolean }) {
  const row = { by_email: byEmail, updated_at: now.toISOString() }
  await tx
    .insertInto('notices.preference')
    .values({ account_id: actor.accountId, ...row })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(row))
    .execute()
  return { done: true as const }
}
