/** The councils, each of a round, and the rounds that have none. */
import type { Tx } from '../../../platform/http/call.ts'
import { roundList } from '../../par/index.ts'
import type { CouncilSummary } from '../contract.ts'

async function summaries(tx: Tx): Promise<CouncilSummary[]> {
  const rows = await tx
    .selectFrom('council.council as c')
    .innerJoin('par.round as r', 'r.id', 'c.round_id')
    .leftJoin('council.member as m', (join) => join.onRef('m.council_id', '=', 'c.id').on('m.until_day', 'is', null))
    .select((eb) => [
      'c.id',
      'c.round_id as roundId',
      'r.name as roundName',
      'c.name',
      'c.decision_number as decisionNumber',
      'c.decision_day as decisionDay',
      eb.fn.count<number>('m.id').as('members'),
    ])
    .groupBy(['c.id', 'r.id'])
    .orderBy('r.year', 'desc')
    .orderBy('c.decision_day', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, members: Number(row.members) }))
}

export async function councilList(tx: Tx) {
  const councils = await summaries(tx)
  const taken = new Set(councils.map(({ roundId }) => roundId))
  const rounds = (await roundList(tx)).filter(({ id, status }) => status === 'open' && !taken.has(id))
  return { councils, rounds: rounds.map(({ id, name }) => ({ id, name })) }
}
