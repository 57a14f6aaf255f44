/** The criteria of a round that are valued from outside, and which source values each. */
import type { Tx } from '../../../platform/http/call.ts'
import { outsideLeaves } from '../../par/index.ts'
import type { Leaf } from '../contract.ts'
import { sourceOfId } from './one-source.ts'

export async function leavesOf(tx: Tx, sourceId: string, roundId: string): Promise<Leaf[]> {
  await sourceOfId(tx, sourceId)
  const { units, leavesOf: ofSet } = await outsideLeaves(tx, roundId)
  const bindings = await tx
    .selectFrom('sources.binding as b')
    .innerJoin('sources.source as s', 's.id', 'b.source_id')
    .select(['b.criterion_id', 'b.measure', 'b.source_id', 's.name'])
    .where('b.round_id', '=', roundId)
    .execute()
  const boundTo = new Map(bindings.map((row) => [row.criterion_id, row]))
  const setNames = new Map(units.map(({ setId, blockName }) => [setId, blockName]))
  return [...ofSet].flatMap(([setId, leaves]) =>
    leaves.map(({ id, code, title, scoring }) => {
      const bound = boundTo.get(id)
      const isOurs = bound?.source_id === sourceId
      return {
        criterionId: id,
        code,
        title,
        setName: setNames.get(setId) ?? '',
        kind: scoring.type === 'survey' ? ('survey' as const) : ('external' as const),
        measure: isOurs ? bound.measure : null,
        boundBy: bound && !isOurs ? bound.name : null,
      }
    }),
  )
}
