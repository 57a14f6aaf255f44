/** Stops an asking: whoever does it sees it within a second, and throws away what came. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { sources } from '../../contract.ts'
import { attemptOfId } from '../../queries/attempts.ts'
import { refuse } from '../../refusals.vi.ts'

export async function cancelPull({ tx, now }: Call, { attemptId }: InputOf<typeof sources.cancelPull>) {
  await attemptOfId(tx, attemptId)
  const stopped = await tx
    .updateTable('sources.attempt')
    .set({ state: 'cancelled', ended_at: now.toISOString() })
    .where('id', '=', attemptId)
    .where('state', 'in', ['waiting', 'running'])
    .returning('id')
    .executeTakeFirst()
  if (!stopped) return refuse('sources.pull-over')
  return { done: true as const }
}
