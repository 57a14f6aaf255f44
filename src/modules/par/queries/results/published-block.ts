/** A published block as its publication froze it, for modules that go on from results. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import type { CriterionNode } from '../../contract.ts'
import type { BlockInput, BlockResult } from '../../rules/results/block.ts'
import { inForce } from './in-force.ts'
import { yearBefore } from './year-before.ts'

export interface PublishedBlock {
  publicationId: string
  roundId: string
  year: number
  blockName: string
  decisionNumber: string
  isSample: boolean
  input: BlockInput<CriterionNode>
  result: BlockResult
}

/** What names publications of the same ranking: a correction stands beside what it corrects. */
type Ranking = Pick<PublishedBlock, 'roundId' | 'blockName'>

const COLUMNS = [
  'id as publicationId',
  'round_id as roundId',
  'year',
  'block_name as blockName',
  'decision_number as decisionNumber',
  'is_sample as isSample',
] as const

/** Of what is frozen only what results rest on: the hands of every sheet stay where they are. */
async function blockIn(query: ReturnType<typeof inForce>): Promise<PublishedBlock | null> {
  const row = await query
    .select(COLUMNS)
    .select([sql<PublishedBlock['input']>`frozen -> 'input'`.as('input'), sql<BlockResult>`result`.as('result')])
    .executeTakeFirst()
  return row ?? null
}

export const publishedBlock = (tx: Tx, publicationId: string): Promise<PublishedBlock | null> =>
  blockIn(tx.selectFrom('par.publication').where('id', '=', publicationId))

/** The publication in force of each ranking, the earliest year first. */
export async function newestPublications(
  tx: Tx,
): Promise<(Ranking & { publicationId: string; year: number; position: number })[]> {
  return inForce(tx)
    .select(['id as publicationId', 'round_id as roundId', 'block_name as blockName', 'year', 'position'])
    .orderBy('year')
    .orderBy('round_id')
    .orderBy('block_name')
    .execute()
}

/** The same block a year earlier; null where there is none. */
export const publishedYearBefore = (tx: Tx, block: Pick<PublishedBlock, 'year' | 'blockName'>) =>
  blockIn(yearBefore(tx, block))
