/** A published unit's criteria as what-if looks at them: as they were, as they are tried. */
import type { CriterionNode, WhatIf } from '../../../contract.ts'
import { columnOf, planOf } from '../../../rules/results/block.ts'
import type { Word } from '../../../rules/sheets/hands.ts'
import type { Leaf } from '../../../rules/sheets/self-assessment.ts'
import type { SheetPlan } from '../../../rules/sheets/sheet-figures.ts'
import { NOT_SCORED } from '../../../rules/sheets/totals.ts'
import { type Trial, triedUnit, type WhatIfGround } from '../../../rules/what-if/what-if.ts'

export interface WhatIfRow {
  node: CriterionNode
  area: string
  leaf: Leaf
  /** What was published; null: nothing was said. */
  word: Word | null
  /** Ten-thousandths; null: does not apply. */
  published: number | null
  tried: number | null
}

export const groundFrom = (answer: WhatIf): WhatIfGround<CriterionNode> =>
  answer as unknown as WhatIfGround<CriterionNode>
export const planFrom = (ground: WhatIfGround<CriterionNode>): SheetPlan => planOf(ground.criteriaSet)

const pointsOf = (value: number): number | null => (value === NOT_SCORED ? 0 : value < 0 ? null : value)

/** In the order of the set; what is exempt is not among them: nothing can be tried on it. */
export function whatIfRows(ground: WhatIfGround<CriterionNode>, plan: SheetPlan, trial: Trial): WhatIfRow[] {
  const { unit, criteriaSet } = ground
  const byId = new Map(criteriaSet.nodes.map((node) => [node.id, node]))
  const given = new Map(unit.leaves.map((leaf) => [leaf.criterionId, leaf]))
  const areaOf = (node: CriterionNode): CriterionNode => {
    const above = node.parentId === null ? undefined : byId.get(node.parentId)
    return above ? areaOf(above) : node
  }
  const [before, after] = [columnOf(plan, unit), columnOf(plan, triedUnit(ground, trial))]
  return plan.leaves.flatMap((leaf, at) => {
    const node = byId.get(leaf.id)
    const own = given.get(leaf.id)
    if (!node || own?.exempt) return []
    return {
      node,
      leaf,
      word: own?.word ?? null,
      area: areaOf(node).title,
      published: pointsOf(before[at] as number),
      tried: pointsOf(after[at] as number),
    }
  })
}
