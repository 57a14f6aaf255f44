/** The units of one of two days as a tree of groups: parents are headings, those without children stand side by side. */
import type { TreeUnit } from '../../../contract.ts'
import { childrenByParent } from '../../../rules/in-tree-order.ts'

export type Fate = 'came' | 'went' | 'changed' | 'same'

export interface MorphNode {
  unit: TreeUnit
  fate: Fate
  groups: MorphNode[]
  leaves: MorphNode[]
}

/** @param touched what came, went or changed; only these and what stands above them, unless everything is wanted. */
export function morphNodes(
  units: readonly TreeUnit[],
  touched: ReadonlyMap<number, Fate>,
  isWhole: boolean,
): MorphNode[] {
  const childrenOf = childrenByParent(units)
  const nodesOf = (parentId: number | null): MorphNode[] =>
    (childrenOf.get(parentId) ?? []).flatMap((unit) => {
      const below = nodesOf(unit.unitId)
      const fate = touched.get(unit.unitId) ?? 'same'
      if (!isWhole && fate === 'same' && below.length === 0) return []
      const [groups, leaves] = [below.filter(isGroup), below.filter((node) => !isGroup(node))]
      return [{ unit, fate, groups, leaves }]
    })
  return nodesOf(null)
}

const isGroup = ({ groups, leaves }: MorphNode) => groups.length + leaves.length > 0
