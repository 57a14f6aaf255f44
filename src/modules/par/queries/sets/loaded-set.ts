/** A criteria set as the rules want it: its tree, its leaves, its plan for sums. */
import type { Tx } from '../../../../platform/http/call.ts'
import { points, pointsFromDecimal } from '../../../../shared/points.ts'
import type { CriterionNode } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import type { NodeFact } from '../../rules/facts/reading.ts'
import type { Scoring } from '../../rules/scoring/scoring.ts'
import { leafOfNode, lineOf } from '../../rules/sheets/leaf-of-node.ts'
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
  /** The leaves at or below a node. */
  leavesUnder: (nodeId: string) => readonly Leaf[]
}

/** An issued set never changes (the database sees to it), so each is laid out once: a save on deadline day reads no tree. */
const issued = new Map<string, LoadedSet>()
const MOST_KEPT = 64

export async function loadedSet(tx: Tx, setId: string): Promise<LoadedSet> {
  const kept = issued.get(setId)
  if (kept) return kept
  const set = await tx
    .selectFrom('par.criteria_set')
    .select(['id', 'name', 'status', 'is_model', 'warning', 'adjustments'])
    .where('id', '=', setId)
    .executeTakeFirst()
  if (!set) return refuse('par.not-found')
  const loaded = await laidOut(tx, set)
  if (set.status === 'issued') {
    const [oldest] = issued.keys()
    if (issued.size >= MOST_KEPT && oldest !== undefined) issued.delete(oldest)
    issued.set(setId, loaded)
  }
  return loaded
}

interface SetRow {
  id: string
  name: string
  is_model: boolean
  warning: string
  adjustments: unknown
}

async function laidOut(tx: Tx, set: SetRow): Promise<LoadedSet> {
  const rows = await tx
    .selectFrom('par.criterion')
    .selectAll()
    .where('set_id', '=', set.id)
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
      appraisingBody: row.appraising_body,
      legalBasis: row.legal_basis,
      dataSource: row.data_source,
      ...(row.fact && { fact: row.fact as NodeFact }),
    }),
  )
  const compiled = compileSet(
    nodes.map(({ id, parentId, maxPoints }) => ({ id, parentId, maxPoints: points(maxPoints) })),
  )
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const leaves = [...compiled.leaves].map((at) =>
    leafOfNode(byId.get(compiled.ids[at] as string) as CriterionNode, byId),
  )
  const under = new Map<string, Leaf[]>()
  for (const leaf of leaves)
    for (const node of lineOf(byId.get(leaf.id) as CriterionNode, byId))
      under.set(node.id, [...(under.get(node.id) ?? []), leaf])
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
    leavesUnder: (nodeId) => under.get(nodeId) ?? [],
  }
}
