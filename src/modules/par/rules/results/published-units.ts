/** Of a result what everybody sees of each unit: figures, place, points by area. */
import { NO_POINTS } from '../../../../shared/points.ts'
import type { NodeOfSet } from '../sheets/leaf-of-node.ts'
import type { BlockInput, BlockResult } from './block.ts'

type TitledNode = NodeOfSet & { title: string }

export function publishedUnits({ criteriaSet }: BlockInput<TitledNode>, { units }: BlockResult) {
  const areas = criteriaSet.nodes.filter(({ parentId }) => parentId === null)
  return units.map(({ fraction: _, surveyPoints: __, nodes, ...shown }) => ({
    ...shown,
    areas: areas.map(({ id, code, title }) => {
      const figure = nodes.find(({ nodeId }) => nodeId === id)
      return { code, title, points: figure?.points ?? NO_POINTS, applicableMax: figure?.applicableMax ?? NO_POINTS }
    }),
  }))
}
