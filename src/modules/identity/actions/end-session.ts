import type { Call } from '../../../platform/http/call.ts'
import { refuse } from '../refusals.vi.ts'

export async function endSession({ tx, now, actor }: Call, { id }: { id: string }) {
  const ended = await tx
    .updateTable('identity.session')
    .set({ ended_at: now.toISOString() })
    .where('id', '=', id)
    .where('account_id', '=', actor.accountId)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!ended) refuse('identity.session-not-found')
  return { done: true as const }
}
