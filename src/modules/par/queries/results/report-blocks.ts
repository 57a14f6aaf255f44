/** What the reports of a round stand on: of each block its set and its results; as frozen once they are published. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import type { CriterionNode, Round } from '../../contract.ts'
import type { BlockInput, BlockResult, BlockRules } from '../../rules/results/block.ts'
import { seenWhole } from '../rounds/ranking-table.ts'
import type { SheetRow } from '../sheets/assessment-list.ts'
import { inForce } from './in-force.ts'
import { yearBefore } from './year-before.ts'

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

const frozen = (query: ReturnType<typeof inForce>) =>
  query
    .select(['id', 'year', 'block_name', 'is_model', 'is_sample', 'decision_number', 'decision_day', 'rules'])
    .select([sql<ReportBlock['criteriaSet']>`criteria`.as('criteriaSet'), sql<BlockResult>`result`.as('result')])

type FrozenRow = Awaited<ReturnType<ReturnType<typeof frozen>['execute']>>[number]

const frozenBlock = (row: FrozenRow): ReportBlock => ({
  blockId: row.id,
  blockName: row.block_name,
  isSample: row.is_model || row.is_sample,
  decision: { number: row.decision_number, day: row.decision_day },
  criteriaSet: row.criteriaSet,
  decimals: (row.rules as BlockRules).decimals,
  result: row.result,
})

async function published(tx: Tx, roundId: string): Promise<ReportBlock[]> {
  const rows = await frozen(inForce(tx)).where('round_id', '=', roundId).orderBy('position').execute()
  return rows.map(frozenBlock)
}

/** Only blocks of which every unit is within reach, as the ranking has it. */
export async function reportBlocks(tx: Tx, round: Round): Promise<ReportBlock[]> {
  if (round.status === 'published') return published(tx, round.id)
  return (await seenWhole(tx, round)).map(({ blockId, blockName, isModel, input, result }) => ({
    blockId,
    blockName,
    isSample: isModel,
    decision: null,
    criteriaSet: input.criteriaSet,
    decimals: input.rules.decimals,
    result,
  }))
}

/** The same blocks by name alone. @param rows every sheet of the round as far as it is seen, of those who left too. */
export async function blocksByName(
  tx: Tx,
  round: Round,
  rows: readonly Pick<SheetRow, 'block_id' | 'status'>[],
): Promise<Pick<ReportBlock, 'blockId' | 'blockName'>[]> {
  if (round.status === 'published')
    return inForce(tx)
      .select(['id as blockId', 'block_name as blockName'])
      .where('round_id', '=', round.id)
      .orderBy('position')
      .execute()
  const seen = Map.groupBy(rows, (row) => row.block_id)
  return round.blocks
    .filter(({ id, units }) => seen.get(id)?.filter(({ status }) => status !== 'left').length === units)
    .map(({ id, name }) => ({ blockId: id, blockName: name }))
}

/** The same block a year earlier; null where it was not published. */
export async function reportedYearBefore(
  tx: Tx,
  block: { year: number; blockName: string },
): Promise<ReportBlock | null> {
  const row = await frozen(yearBefore(tx, block)).executeTakeFirst()
  return row ? frozenBlock(row) : null
}
