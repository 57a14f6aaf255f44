/** Rows that plans of a ranking have already, and those of the year before with what people wrote. */
import type { Tx } from '../../../platform/http/call.ts'
import { pointsFromDecimal } from '../../../shared/points.ts'
import type { Kept } from '../rules/follow.ts'

interface Ranking {
  roundId: string
  blockName: string
}

export interface LastYear {
  id: string
  unitId: number
  criterionId: string | null
  lost: number
  cause_id: string | null
  cause_words: string
  body: string
  account_id: string | null
  person_name: string
  remedy: string
}

/** By plan. */
export async function keptRows(tx: Tx, { roundId, blockName }: Ranking): Promise<Map<string, Kept[]>> {
  const rows = await tx
    .selectFrom('improvement.lost_point as l')
    .innerJoin('improvement.plan as p', 'p.id', 'l.plan_id')
    .select(['l.id', 'l.plan_id', 'l.criterion_id', 'l.max_points', 'l.points', 'l.lost', 'l.standing'])
    .where('p.round_id', '=', roundId)
    .where('p.block_name', '=', blockName)
    .execute()
  const byPlan = Map.groupBy(rows, (row) => row.plan_id)
  return new Map(
    [...byPlan].map(([planId, own]) => [
      planId,
      own.map((row) => ({
        id: row.id,
        criterionId: row.criterion_id,
        maxPoints: pointsFromDecimal(row.max_points),
        points: pointsFromDecimal(row.points),
        lost: pointsFromDecimal(row.lost),
        standing: row.standing,
      })),
    ]),
  )
}

/** By unit. */
export async function lastYearsRows(tx: Tx, { roundId, blockName }: Ranking): Promise<Map<number, LastYear[]>> {
  const rows = await tx
    .selectFrom('improvement.lost_point as l')
    .innerJoin('improvement.plan as p', 'p.id', 'l.plan_id')
    .select([
      ...(['l.id', 'p.unit_id as unitId', 'l.criterion_id as criterionId', 'l.lost', 'l.cause_id'] as const),
      ...(['l.cause_words', 'l.body', 'l.account_id', 'l.person_name', 'l.remedy'] as const),
    ])
    .where('p.round_id', '=', roundId)
    .where('p.block_name', '=', blockName)
    .where('l.lost', '>', '0')
    .execute()
  return Map.groupBy(
    rows.map((row) => ({ ...row, lost: pointsFromDecimal(row.lost) })),
    (row) => row.unitId,
  )
}
