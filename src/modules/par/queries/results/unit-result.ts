/** One unit of a round, node by node, for those who may see its sheet: provisional while the round is open, as published afterwards. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { Round, UnitOfRound } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import type { BlockResult } from '../../rules/results/block.ts'
import { wholeBlocks } from '../rounds/ranking-table.ts'
import { oneRound } from '../rounds/round-list.ts'
import { inForce } from './in-force.ts'
import { type Criteria, compared, nodesBeside } from './published-unit.ts'
import { yearBefore } from './year-before.ts'

interface Kept {
  blockName: string
  result: BlockResult | null
  criteria: Criteria | null
}

async function keptBlock(tx: Tx, roundId: string, unitId: number): Promise<Kept | undefined> {
  return inForce(tx)
    .select(['block_name as blockName', 'result', 'criteria'])
    .where('round_id', '=', roundId)
    .where('results', '@>', JSON.stringify([{ unitId }]))
    .executeTakeFirst()
}

export async function unitResult(
  tx: Tx,
  { roundId, unitId }: { roundId: string; unitId: number },
): Promise<UnitOfRound> {
  const round = await oneRound(tx, roundId)
  const sheet = await tx
    .selectFrom('par.assessment')
    .select('id')
    .where('round_id', '=', roundId)
    .where('unit_id', '=', unitId)
    .executeTakeFirst()
  if (!sheet) return refuse('par.not-found')
  const block = round.status === 'published' ? await keptBlock(tx, roundId, unitId) : await openBlock(tx, round, unitId)
  if (!block) return refuse('par.not-found')
  const { blockName, result, criteria } = block
  const before = await yearBefore(tx, { year: round.year, blockName }).select(['result', 'criteria']).executeTakeFirst()
  const nodes = result && criteria ? nodesBeside(result, criteria, unitId) : []
  const own = result?.units.find((unit) => unit.unitId === unitId)?.nodes ?? null
  const now = criteria && { criteriaSet: criteria, nodes: own }
  return { nodes, since: { year: round.year - 1, ...(await compared(tx, now, before, unitId)) } }
}

async function openBlock(tx: Tx, round: Round, unitId: number): Promise<Kept | undefined> {
  const blocks = await wholeBlocks(tx, round)
  const block = blocks.find(({ units }) => units.some((unit) => unit.unitId === unitId))
  return block && { blockName: block.blockName, result: block.result, criteria: block.input.criteriaSet }
}
