/** A leaf of a criteria set as the rules ask about it, from a node as it travels. */
import { points } from '../../../../shared/points.ts'
import type { NodeFact } from '../facts/reading.ts'
import type { Scoring } from '../scoring/scoring.ts'
import type { AssessedBy, Leaf } from './self-assessment.ts'

export interface NodeOfSet {
  id: string
  parentId: string | null
  code: string
  maxPoints: number
  assessedBy: AssessedBy | 'mixed'
  scoring: object | null
  evidence: readonly { mandatory: boolean }[]
  mayBeNotApplicable: boolean
  appraisingBody: string | null
  fact?: object | undefined
}

/** The node and all above it, from itself up. */
export function lineOf<N extends Pick<NodeOfSet, 'parentId'>>(node: N, byId: ReadonlyMap<string, N>): N[] {
  const parent = node.parentId === null ? undefined : byId.get(node.parentId)
  return parent ? [node, ...lineOf(parent, byId)] : [node]
}

/** What stands below a body's node is the body's too. @throws when the node has no rule: in an issued set it is no leaf. */
export function leafOfNode(node: NodeOfSet, byId: ReadonlyMap<string, NodeOfSet>): Leaf {
  if (node.scoring === null) throw new Error(`${node.code} is not a leaf`)
  const named = lineOf(node, byId).find(({ appraisingBody }) => appraisingBody !== null)
  return {
    id: node.id,
    code: node.code,
    scoring: node.scoring as Scoring,
    // Points lose their brand on the wire.
    maxPoints: points(node.maxPoints),
    assessedBy: node.assessedBy === 'mixed' ? 'self' : node.assessedBy,
    evidenceRequired: node.evidence.some(({ mandatory }) => mandatory),
    appraisingBody: named?.appraisingBody ?? null,
    mayBeNotApplicable: node.mayBeNotApplicable,
    ...(node.fact && { fact: node.fact as NodeFact }),
  }
}
