/** A sheet in the order people read it: areas, and in each its leaves with the headings above them. */

import type { AssessmentSheet, CriterionNode, SheetLeaf } from '../../../contract.ts'
import { leafOfNode } from '../../../rules/sheets/leaf-of-node.ts'
import type { Leaf } from '../../../rules/sheets/self-assessment.ts'

export interface LeafPlace {
  node: CriterionNode
  area: CriterionNode
  /** The criterion above, when it is not the area itself. */
  heading: CriterionNode | null
  /** In the shape the rules' guards ask for. */
  rule: Leaf
  leaf: SheetLeaf
}

export const nothingKnown = (criterionId: string): SheetLeaf => ({
  criterionId,
  entry: null,
  appraisal: null,
  explanation: null,
  second: null,
  council: null,
  imported: null,
  exemption: null,
  evidence: [],
  fact: null,
  assignment: null,
  review: null,
  supplement: null,
  thread: null,
  explanationDraft: null,
})

/** Leaves in reading order. */
export function placesOf({ nodes, leaves }: Pick<AssessmentSheet, 'nodes' | 'leaves'>): LeafPlace[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const children = Map.groupBy(nodes, (node) => node.parentId)
  const known = new Map(leaves.map((leaf) => [leaf.criterionId, leaf]))
  const below = (parent: CriterionNode, area: CriterionNode): LeafPlace[] =>
    (children.get(parent.id) ?? []).flatMap((node) => {
      if (children.has(node.id) || node.scoring === null) return below(node, area)
      const above = node.parentId === null ? null : (byId.get(node.parentId) ?? null)
      return {
        node,
        area,
        heading: above === area ? null : above,
        rule: leafOfNode(node, byId),
        leaf: known.get(node.id) ?? nothingKnown(node.id),
      }
    })
  return (children.get(null) ?? []).flatMap((area) => below(area, area))
}
