/** From now on the sessions of a council decide in this round; called by whoever keeps them. */
import type { Call } from '../../../../platform/http/call.ts'
import { refuse } from '../../refusals.vi.ts'

/** @throws Refusal where the round is published. */
export async function handToCouncil({ tx, now }: Pick<Call, 'tx' | 'now'>, roundId: string): Promise<void> {
  const round = await tx
    .updateTable('par.round')
    .set({ council_since: now.toISOString() })
    .where('id', '=', roundId)
    .where('status', '=', 'open')
    .returning('id')
    .executeTakeFirst()
  if (round) return
  const there = await tx.selectFrom('par.round').select('id').where('id', '=', roundId).executeTakeFirst()
  refuse(there ? 'par.already-published' : 'par.not-found')
}
