import type { Tx } from '../../../../platform/http/call.ts'
import { refuse } from '../../refusals.vi.ts'

/** Holds an open round over the version the person saw, until the transaction ends: what follows makes another version of it. */
export async function holdRound(tx: Tx, { roundId, version }: { roundId: string; version: number }): Promise<void> {
  const round = await tx
    .selectFrom('par.round')
    .select(['status', 'version'])
    .where('id', '=', roundId)
    .forUpdate()
    .executeTakeFirst()
  if (!round) return refuse('par.not-found')
  if (round.status !== 'open') return refuse('par.round-not-open')
  if (round.version !== version) return refuse('par.stale-round')
  await tx
    .updateTable('par.round')
    .set({ version: version + 1 })
    .where('id', '=', roundId)
    .execute()
}
