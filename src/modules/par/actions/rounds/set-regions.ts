/** Puts units of a block into regions while the round is open: within one they are ranked among themselves too. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotRegions } from '../../rules/rounds/block-rules.ts'
import { holdRound } from './hold-round.ts'

export async function setRegions(
  { tx }: Pick<Call, 'tx'>,
  { roundId, version, blockId, regions }: InputOf<typeof par.setRegions>,
) {
  await holdRound(tx, { roundId, version })
  const sheets = await tx
    .selectFrom('par.assessment as a')
    .innerJoin('par.round_block as b', 'b.id', 'a.block_id')
    .select(['a.unit_id', 'b.name'])
    .where('b.id', '=', blockId)
    .where('b.round_id', '=', roundId)
    .execute()
  const [first] = sheets
  if (!first) return refuse('par.not-found')
  const ofBlock = new Set(sheets.map(({ unit_id }) => unit_id))
  refuseIf(whyNotRegions(first.name, regions, (unitId) => ofBlock.has(unitId)))
  for (const [region, members] of Map.groupBy(regions, (unit) => unit.region))
    await tx
      .updateTable('par.assessment')
      .set({ region })
      .where('block_id', '=', blockId)
      .where(
        'unit_id',
        'in',
        members.map(({ unitId }) => unitId),
      )
      .execute()
  return { done: true as const }
}
