/** The times a source was asked over the network. */
import type { Tx } from '../../../platform/http/call.ts'
import { refuse } from '../refusals.vi.ts'
import { attemptFacts } from './facts.ts'
import { sourceOfId } from './one-source.ts'
import { PAGE } from './snapshots.ts'

export async function attemptList(tx: Tx, { sourceId, page }: { sourceId: string; page: number }) {
  await sourceOfId(tx, sourceId)
  const of = tx.selectFrom('sources.attempt').where('source_id', '=', sourceId)
  const rows = await of
    .selectAll()
    .orderBy('asked_at', 'desc')
    .orderBy('id')
    .limit(PAGE)
    .offset((page - 1) * PAGE)
    .execute()
  const { total } = await of.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
  return { attempts: rows.map(attemptFacts), total: Number(total) }
}

export async function attemptOfId(tx: Tx, attemptId: string) {
  const row = await tx.selectFrom('sources.attempt').selectAll().where('id', '=', attemptId).executeTakeFirst()
  return row ?? refuse('sources.not-found')
}
