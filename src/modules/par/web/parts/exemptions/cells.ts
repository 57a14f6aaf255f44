/** What stands in a cell of units × nodes: applies, left out, or proposed by the unit. */
import { formatInstant } from '../../../../../shared/dates.ts'
import type { CriterionNode, ExemptNode, ProposedNode } from '../../../contract.ts'
import { exemptionWords } from '../../text.vi.ts'

export type CellMark = keyof typeof exemptionWords.marks

export interface CellNow {
  mark: CellMark
  /** Everything about it in words. */
  about: string
  /** What stands in the cell; null: the short sign of the mark. */
  text: string | null
}

export interface Matrix {
  cellOf: (assessmentId: string, node: CriterionNode) => CellNow
}

interface Known {
  nodes: readonly CriterionNode[]
  withSurvey: boolean
  exempt: readonly ExemptNode[]
  proposed: readonly ProposedNode[]
}

const said = (mark: CellMark, more = ''): string =>
  more === '' ? exemptionWords.marks[mark] : `${exemptionWords.marks[mark]}: ${more}`

const approval = ({ reason, approvedByName, approvedAt }: ExemptNode) =>
  `${reason} — ${exemptionWords.approvedBy(approvedByName, formatInstant(approvedAt))}`

/** One unresolved proposal outweighs those that are decided. */
const WEIGHT = ['proposed', 'refused', 'agreed'] as const

/** Ids of the leaves at or below each node. */
export function leavesBelow(nodes: readonly CriterionNode[]): ReadonlyMap<string, readonly CriterionNode[]> {
  const children = Map.groupBy(nodes, ({ parentId }) => parentId)
  const found = new Map<string, CriterionNode[]>()
  const walk = (node: CriterionNode): CriterionNode[] => {
    const below = (children.get(node.id) ?? []).flatMap(walk)
    const own = node.scoring === null ? below : [node, ...below]
    found.set(node.id, own)
    return own
  }
  for (const area of children.get(null) ?? []) walk(area)
  return found
}

export function matrixOf({ nodes, withSurvey, exempt, proposed }: Known): Matrix {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const leaves = leavesBelow(nodes)
  const above = (node: CriterionNode): CriterionNode[] => {
    const parent = node.parentId === null ? undefined : byId.get(node.parentId)
    return parent ? [parent, ...above(parent)] : []
  }
  const exemptOf = Map.groupBy(exempt, ({ assessmentId }) => assessmentId)
  const proposedOf = Map.groupBy(proposed, ({ assessmentId }) => assessmentId)

  function cellOf(assessmentId: string, node: CriterionNode): CellNow {
    const own = new Map((exemptOf.get(assessmentId) ?? []).map((one) => [one.criterionId, one]))
    const direct = own.get(node.id)
    if (direct) return { mark: 'exempt', about: said('exempt', approval(direct)), text: null }
    const over = above(node).find(({ id }) => own.has(id))
    if (over) {
      const through = `${over.code}, ${approval(own.get(over.id) as ExemptNode)}`
      return { mark: 'inherited', about: said('inherited', through), text: null }
    }
    const below = leaves.get(node.id) ?? []
    if (!withSurvey && below.length > 0 && below.every(({ assessedBy }) => assessedBy === 'survey'))
      return { mark: 'no-survey', about: said('no-survey'), text: null }
    const out = below.filter((leaf) => own.has(leaf.id) || above(leaf).some(({ id }) => own.has(id))).length
    if (out > 0)
      return { mark: 'part', about: exemptionWords.partOf(out, below.length), text: `${out}/${below.length}` }
    const wanted = (proposedOf.get(assessmentId) ?? []).filter(({ criterionId }) =>
      below.some(({ id }) => id === criterionId),
    )
    const standing = WEIGHT.find((weight) => wanted.some((one) => one.standing === weight))
    if (standing === undefined) return { mark: 'applies', about: said('applies'), text: null }
    const because = wanted
      .filter((one) => one.standing === standing)
      .map(({ criterionId, reason, byName }) => `${byId.get(criterionId)?.code} ${reason} (${byName})`)
    return { mark: standing, about: said(standing, because.join('; ')), text: null }
  }
  return { cellOf }
}

/** The areas; or one area with everything below it, in reading order. */
export function columnsOf(nodes: readonly CriterionNode[], areaId: string | null): readonly CriterionNode[] {
  if (areaId === null) return nodes.filter(({ parentId }) => parentId === null)
  const children = Map.groupBy(nodes, ({ parentId }) => parentId)
  const walk = (node: CriterionNode): CriterionNode[] => [node, ...(children.get(node.id) ?? []).flatMap(walk)]
  return nodes.filter(({ id }) => id === areaId).flatMap(walk)
}
