/** A criteria set as the rules want it: its tree, its leaves, its plan for sums. */
import type { Tx } from '../../../../platform/http/call.ts'
import { points, pointsFromDecimal } from '../../../../shared/points.ts'
import type { CriterionNode } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import type { Scoring } from '../../rules/scoring/scoring.ts'
import type { Leaf } from '../../rules/sheets/self-assessment.ts'
import type { SheetPlan } from '../../rules/sheets/sheet-figures.ts'
import { compileSet } from '../../rules/sheets/totals.ts'

export interface LoadedSet extends SheetPlan {
  id: string
  name: string
  isModel: boolean
  warning: string
  nodes: CriterionNode[]
  leafOf: ReadonlyMap<string, Leaf>
}

export async function loadedSet(tx: Tx, setId: string): Promise<LoadedSet> {
  const set = await tx
    .selectFrom('par.criteria_set')
    .select(['id', 'name', 'is_model', 'warning', 'adjustments'])
    .where('id', '=', setId)
    .executeTakeFirst()
  if (!set) return refuse('par.not-found')
  const rows = await tx
    .selectFrom('par.criterion')
    .selectAll()
    .where('set_id', '=', setId)
    .orderBy('position')
    .execute()
  const nodes = rows.map(
    (row): CriterionNode => ({
      id: row.id,
      parentId: row.parent_id,
      code: row.code,
      kind: row.kind,
      title: row.title,
      maxPoints: pointsFromDecimal(row.max_points),
      assessedBy: row.assessed_by,
      scoring: row.scoring as Scoring | null as CriterionNode['scoring'],
      evidence: row.evidence,
      mayBeNotApplicable: row.may_be_not_applicable,
      dataSource: row.data_source,
    }),
  )
  const compiled = compileSet(
    nodes.map(({ id, parentId, maxPoints }) => ({ id, parentId, maxPoints: points(maxPoints) })),
  )
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const leaves = [...compiled.leaves].map((at) => leafFrom(byId.get(compiled.ids[at] as string) as CriterionNode))
  return {
    id: set.id,
    name: set.name,
    isModel: set.is_model,
    warning: set.warning,
    adjustments: set.adjustments as SheetPlan['adjustments'],
    nodes,
    compiled,
    leaves,
    leafOf: new Map(leaves.map((leaf) => [leaf.id, leaf])),
  }
}

/** @throws when the node is no leaf: an issued set has a rule on every leaf. */
function leafFrom(node: CriterionNode): Leaf {
  if (node.scoring === null) throw new Error(`the leaf ${node.code} has no scoring`)
  return {
    id: node.id,
    code: node.code,
    scoring: node.scoring as Scoring,
    maxPoints: points(node.maxPoints),
    assessedBy: node.assessedBy === 'survey' ? 'survey' : 'self',
    evidenceRequired: node.evidence.length > 0,
    mayBeNotApplicable: node.mayBeNotApplicable,
  }
}
