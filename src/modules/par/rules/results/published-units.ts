/** Of a result what everybody sees: of each unit figures, place, points by area; of the set its areas. */
import { NO_POINTS } from '../../../../shared/points.ts'
import type { NodeOfSet } from '../sheets/leaf-of-node.ts'
import type { BlockInput, BlockResult } from './block.ts'

type Given = Pick<BlockInput<NodeOfSet & { title: string }>, 'criteriaSet'>

const topsOf = ({ criteriaSet }: Given) => criteriaSet.nodes.filter(({ parentId }) => parentId === null)

export const publishedAreas = (input: Given) =>
  topsOf(input).map(({ code, title, maxPoints }) => ({ code, title, maxPoints }))

export function publishedUnits(input: Given, { units }: BlockResult) {
  const areas = topsOf(input)
  return units.map(({ fraction: _, nodes, ...shown }) => ({
    ...shown,
    areas: areas.map(({ id, code, title }) => {
      const figure = nodes.find(({ nodeId }) => nodeId === id)
      return { code, title, points: figure?.points ?? NO_POINTS, applicableMax: figure?.applicableMax ?? NO_POINTS }
    }),
  }))
}
