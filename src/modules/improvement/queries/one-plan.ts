/** The plan of one unit: its lost points, and the published figures they explain. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import type { Plan } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { planSummaries } from './plan-list.ts'
import { planRows } from './plan-rows.ts'

interface PublishedUnit {
  applicableMax: number
  points: number
  bonus: number
  penalty: number
  index: number
  rank: number
}

export async function onePlan(call: Call, { planId }: { planId: string }): Promise<Plan> {
  const [summary] = await planSummaries(call, { planId })
  if (!summary) return refuse('improvement.not-found')
  const row = await call.tx
    .selectFrom('improvement.plan as p')
    .innerJoin('par.publication as b', 'b.id', 'p.publication_id')
    .select([
      'b.round_name as roundName',
      'b.decision_number as decisionNumber',
      'b.decision_day as decisionDay',
      'p.proposed_at as proposedAt',
      'p.proposed_by_name as proposedByName',
      'p.approved_at as approvedAt',
      'p.approved_by_name as approvedByName',
      'p.return_reason as returnReason',
      'p.version',
      sql<PublishedUnit | null>`(
        select u from jsonb_array_elements(b.results) u where (u ->> 'unitId')::int = p.unit_id)`.as('unit'),
      sql<number>`jsonb_array_length(b.results)`.as('of'),
      sql<number>`(b.rules ->> 'decimals')::int`.as('decimals'),
    ])
    .where('p.id', '=', planId)
    .executeTakeFirstOrThrow()
  const { unit, of, decimals, ...facts } = row
  if (!unit) throw new Error('a plan of a unit that its publication does not name')
  const { applicableMax, points, bonus, penalty, index, rank } = unit
  return {
    ...summary,
    ...facts,
    result: { applicableMax, points, bonus, penalty, index, rank, of, decimals },
    lostPoints: await planRows(call, planId),
  }
}
