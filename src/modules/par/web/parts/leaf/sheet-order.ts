/** A sheet in the order people read it: areas, and in each its leaves with the headings above them. */

import { points } from '../../../../../shared/points.ts'
import type { AssessmentSheet, CriterionNode, SheetLeaf } from '../../../contract.ts'
import type { Scoring } from '../../../rules/scoring/scoring.ts'
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

/** The rules know points by a brand that does not travel over the wire. */
export function leafRule(node: CriterionNode): Leaf {
  if (node.scoring === null) throw new Error(`${node.code} is not a leaf`)
  return {
    id: node.id,
    code: node.code,
    scoring: node.scoring as Scoring,
    maxPoints: points(node.maxPoints),
    assessedBy: node.assessedBy === 'mixed' ? 'self' : node.assessedBy,
    evidenceRequired: node.evidence.some(({ mandatory }) => mandatory),
    appraisingBody: node.appraisingBody,
    mayBeNotApplicable: node.mayBeNotApplicable,
  }
}

const nothingKnown = (criterionId: string): SheetLeaf => ({
  criterionId,
  entry: null,
  appraisal: null,
  explanation: null,
  second: null,
  council: null,
  imported: null,
  exemption: null,
  evidence: [],
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
        rule: leafRule(node),
        leaf: known.get(node.id) ?? nothingKnown(node.id),
      }
    })
  return (children.get(null) ?? []).flatMap((area) => below(area, area))
}
