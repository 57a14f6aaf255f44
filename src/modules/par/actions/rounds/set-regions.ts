/** Puts units of a block into regions while the round is open: within one they are ranked among themselves too. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotRegions } from '../../rules/rounds/block-rules.ts'

export async function setRegions(
  { tx }: Pick<Call, 'tx'>,
  { roundId, version, blockId, regions }: InputOf<typeof par.setRegions>,
) {
  const round = await tx
    .selectFrom('par.round')
    .select(['status', 'version'])
    .where('id', '=', roundId)
    .forUpdate()
    .executeTakeFirst()
  if (!round) return refuse('par.not-found')
  if (round.status !== 'open') return refuse('par.round-not-open')
  if (round.version !== version) return refuse('par.stale-round')
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
  await tx
    .updateTable('par.round')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', roundId)
    .execute()
  return { done: true as const }
}
