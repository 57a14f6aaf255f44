/** How sure the places of a round are: worked out while it is open, read from what was frozen once published. */
import type { Tx } from '../../../../platform/http/call.ts'
import { computing } from '../../../../platform/threads/computing.ts'
import type { RankBand } from '../../contract.ts'
import type { BlockInput, BlockResult } from '../../rules/results/block.ts'
import type * as rules from '../../rules/results/rank-bands.ts'
import { wholeBlocks } from '../rounds/ranking-table.ts'
import { oneRound } from '../rounds/round-list.ts'
import { inForce } from './in-force.ts'

const ask = computing<typeof rules>(new URL('../../rules/results/rank-bands.ts', import.meta.url))

/** A thousand rankings take their time: never where requests wait. */
export const drawnBands = (input: BlockInput, result: BlockResult): Promise<RankBand[]> =>
  ask('rankBands', input, result)

interface BandsOfBlock {
  blockId: string
  bands: RankBand[]
}

const frozenBands = (tx: Tx, roundId: string): Promise<BandsOfBlock[]> =>
  inForce(tx)
    .select(['id as blockId', 'rank_bands as bands'])
    .where('round_id', '=', roundId)
    .orderBy('position')
    .execute() as Promise<BandsOfBlock[]>

export async function rankBandsOf(tx: Tx, roundId: string): Promise<{ blocks: BandsOfBlock[] }> {
  const round = await oneRound(tx, roundId)
  if (round.status === 'published') return { blocks: await frozenBands(tx, roundId) }
  const whole = await wholeBlocks(tx, round)
  return {
    blocks: await Promise.all(
      whole.map(async ({ blockId, input, result }) => ({ blockId, bands: await drawnBands(input, result) })),
    ),
  }
}
