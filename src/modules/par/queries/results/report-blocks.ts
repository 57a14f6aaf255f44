/** What the reports of a round stand on: of each block its set and its results; as frozen once they are published. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import type { CriterionNode, Round } from '../../contract.ts'
import type { BlockInput, BlockResult } from '../../rules/results/block.ts'
import { seenWhole } from '../rounds/ranking-table.ts'

export interface ReportBlock {
  blockId: string
  blockName: string
  isSample: boolean
  /** The decision it was published by; null: provisional. */
  decision: { number: string; day: string } | null
  criteriaSet: BlockInput<CriterionNode>['criteriaSet']
  /** Places shown of points and percents. */
  decimals: number
  result: BlockResult
}

const frozenIn = (tx: Tx) =>
  tx
    .selectFrom('par.publication')
    .select(['id', 'block_name', 'is_model', 'is_sample', 'decision_number', 'decision_day'])
    .select([
      sql<BlockInput<CriterionNode>['criteriaSet']>`frozen -> 'input' -> 'criteriaSet'`.as('criteriaSet'),
      sql<BlockResult>`frozen -> 'result'`.as('result'),
      // Publications of earlier versions of the program did not say.
      sql<number>`coalesce((frozen -> 'input' -> 'rules' ->> 'decimals')::int, 2)`.as('decimals'),
    ])

type FrozenRow = Awaited<ReturnType<ReturnType<typeof frozenIn>['execute']>>[number]

const frozenBlock = (row: FrozenRow): ReportBlock => ({
  blockId: row.id,
  blockName: row.block_name,
  isSample: row.is_model || row.is_sample,
  decision: { number: row.decision_number, day: row.decision_day },
  criteriaSet: row.criteriaSet,
  decimals: row.decimals,
  result: row.result,
})

/** Of each block the newest publication: a correction stands in the place of what it corrects. */
async function published(tx: Tx, roundId: string): Promise<ReportBlock[]> {
  const rows = await frozenIn(tx)
    .where('round_id', '=', roundId)
    .distinctOn('position')
    .orderBy('position')
    .orderBy('published_at', 'desc')
    .execute()
  return rows.map(frozenBlock)
}

/** Only blocks of which every unit is within reach, as the ranking has it. */
export async function reportBlocks(tx: Tx, round: Round): Promise<ReportBlock[]> {
  if (round.status === 'published') return published(tx, round.id)
  return (await seenWhole(tx, round)).map(({ blockId, blockName, isModel, input, result }) => ({
    ...{ blockId, blockName, isSample: isModel, decision: null },
    ...{ criteriaSet: input.criteriaSet, decimals: input.rules.decimals, result },
  }))
}

/** What was last published on the set of an earlier year that this one was copied from. */
export async function yearBefore(tx: Tx, setId: string): Promise<(ReportBlock & { year: number }) | null> {
  const row = await frozenIn(tx)
    .select('year')
    .where(
      sql`frozen -> 'input' -> 'criteriaSet' ->> 'id'`,
      '=',
      tx.selectFrom('par.criteria_set').select(sql<string>`based_on::text`.as('base')).where('id', '=', setId),
    )
    .orderBy('year', 'desc')
    .orderBy('published_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { ...frozenBlock(row), year: row.year } : null
}
