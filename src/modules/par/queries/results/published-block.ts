/** A published block as its publication froze it, for modules that go on from results. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { CriterionNode } from '../../contract.ts'
import type { BlockInput, BlockResult } from '../../rules/results/block.ts'
import { type Comparable, comparableNodes } from '../../rules/sets/comparable.ts'
import { parentsOf } from '../../rules/sets/mapping.ts'
import { loadedSet } from '../sets/loaded-set.ts'

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

export async function publishedBlock(tx: Tx, publicationId: string): Promise<PublishedBlock | null> {
  const row = await tx
    .selectFrom('par.publication')
    .select([
      'id as publicationId',
      'round_id as roundId',
      'year',
      'block_name as blockName',
      'decision_number as decisionNumber',
      'is_sample as isSample',
      'frozen',
    ])
    .where('id', '=', publicationId)
    .executeTakeFirst()
  if (!row) return null
  const { frozen, ...facts } = row
  return { ...facts, ...(frozen as unknown as Pick<PublishedBlock, 'input' | 'result'>) }
}

/** The publication in force of each ranking, the earliest year first. */
export async function newestPublications(
  tx: Tx,
): Promise<(Ranking & { publicationId: string; year: number; position: number })[]> {
  return tx
    .selectFrom('par.publication')
    .distinctOn(['year', 'round_id', 'block_name'])
    .select(['id as publicationId', 'round_id as roundId', 'block_name as blockName', 'year', 'position'])
    .orderBy('year')
    .orderBy('round_id')
    .orderBy('block_name')
    .orderBy('published_at', 'desc')
    .execute()
}

/** The same block a year earlier, as it was published last; null where there is none. */
export async function publishedYearBefore(
  tx: Tx,
  { year, blockName }: Pick<PublishedBlock, 'year' | 'blockName'>,
): Promise<PublishedBlock | null> {
  const row = await tx
    .selectFrom('par.publication')
    .select('id')
    .where('year', '=', year - 1)
    .where('block_name', '=', blockName)
    .orderBy('published_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? publishedBlock(tx, row.id) : null
}

/** Which nodes of two sets mean the same; null where neither is the other nor grew from it. */
export async function tiesBetween(tx: Tx, fromSetId: string, toSetId: string): Promise<Comparable[] | null> {
  const now = await loadedSet(tx, toSetId)
  if (fromSetId === toSetId) return now.nodes.map(({ id }) => ({ from: [id], to: [id] }))
  const mapping = await tx
    .selectFrom('par.criterion_mapping as m')
    .innerJoin('par.criteria_set as s', 's.id', 'm.set_id')
    .select(['m.from_id as fromId', 'm.to_id as toId', 'm.kind'])
    .where('m.set_id', '=', toSetId)
    .where('s.based_on', '=', fromSetId)
    .execute()
  if (mapping.length === 0) return null
  return comparableNodes(mapping, parentsOf((await loadedSet(tx, fromSetId)).nodes, now.nodes))
}
