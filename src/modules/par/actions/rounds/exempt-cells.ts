/** Nodes of single units, held for a change: the sheets locked in one order, each with its tree and what is left out of it already. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { CriterionNode } from '../../contract.ts'
import { exemptNodes } from '../../queries/rounds/exemptions.ts'
import type { LoadedSet } from '../../queries/sets/loaded-set.ts'
import { setsOf, sheetRows } from '../../queries/sheets/assessment-list.ts'
import { type ParReason, refuse } from '../../refusals.vi.ts'
import type { ExemptSheet, ExemptTree } from '../../rules/rounds/exemption.ts'

export interface Cell {
  assessmentId: string
  criterionId: string
}

export interface HeldSheet extends ExemptSheet {
  id: string
  unit_id: number
  exempt: Set<string>
  tree: ExemptTree
  /** Asked for, those of one sheet from the top of its tree down. */
  nodes: string[]
}

function treeOf({ nodes, leaves, leavesUnder }: LoadedSet): ExemptTree {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const above = (nodeId: string): string[] => {
    const parentId = byId.get(nodeId)?.parentId ?? null
    return parentId === null ? [] : [parentId, ...above(parentId)]
  }
  return { leaves, leavesUnder, above, codeOf: (nodeId) => (byId.get(nodeId) as CriterionNode).code }
}

/** @throws Refusal when a sheet is out of reach or a node is of another set. */
export async function heldCells(tx: Tx, cells: readonly Cell[]): Promise<HeldSheet[]> {
  const asked = Map.groupBy(cells, ({ assessmentId }) => assessmentId)
  const ids = [...asked.keys()]
  const locked = await tx
    .selectFrom('par.assessment')
    .select('id')
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute()
  if (locked.length < ids.length) return refuse('par.not-found')
  const rows = await sheetRows(tx, { assessmentIds: ids })
  const sets = await setsOf(tx, rows)
  const trees = new Map([...sets.values()].map((set) => [set.id, treeOf(set)]))
  const exempt = Map.groupBy(await exemptNodes(tx, ids), ({ assessmentId }) => assessmentId)
  return rows.map((row) => {
    const set = sets.get(row.setId) as LoadedSet
    const tree = trees.get(row.setId) as ExemptTree
    const nodes = [...new Set((asked.get(row.id) ?? []).map(({ criterionId }) => criterionId))]
    if (nodes.some((nodeId) => set.leavesUnder(nodeId).length === 0))
      refuse('par.exempt-elsewhere', { unit: row.unit_name })
    return {
      id: row.id,
      unit_id: row.unit_id,
      unitName: row.unit_name,
      status: row.status,
      exempt: new Set((exempt.get(row.id) ?? []).map(({ criterionId }) => criterionId)),
      tree,
      nodes: nodes.toSorted((a, b) => tree.above(a).length - tree.above(b).length),
    }
  })
}

/** So many reasons are told at once. */
const TOLD = 50

export const firstReasons = (reasons: readonly ParReason[]): readonly ParReason[] => reasons.slice(0, TOLD)
