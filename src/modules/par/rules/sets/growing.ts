/** Adding, removing, splitting, joining and doubling nodes of a draft; from where each of them grew is kept along. */
import { NO_POINTS, POINT, type Points, points } from '../../../../shared/points.ts'
import type { ParReason } from '../../refusals.vi.ts'
import { scaled } from './scaling.ts'
import { sumsOf } from './sums.ts'
import { branchOf, childrenIn, type DraftNode, laid, MOST_NODES, type Side, settled, type Tree } from './tree.ts'

/** A node of the earlier set that a node grew from. */
export interface Link {
  fromId: string
  toId: string
}

export interface Draft {
  nodes: Tree
  links: readonly Link[]
}

export type Changed<D extends Draft = Draft> = { draft: D } | { problem: ParReason }

export const blankNode = (id: string): DraftNode => ({
  id,
  parentId: null,
  code: '',
  kind: 'area',
  title: '',
  maxPoints: NO_POINTS,
  assessedBy: 'self',
  scoring: null,
  evidence: [],
  mayBeNotApplicable: false,
  appraisingBody: null,
  legalBasis: '',
  dataSource: null,
})

/** A node without content; it takes the points its parent is still short of. */
export function added<D extends Draft>(draft: D, id: string, target: string | null, side: Side): Changed<D> {
  const laying = laid(draft.nodes, [blankNode(id)], target, side)
  if ('problem' in laying) return laying
  const node = laying.tree.find((one) => one.id === id)
  const missing = sumsOf(laying.tree).get(node?.parentId ?? '')?.missing ?? 0
  const nodes = laying.tree.map((one) => (one.id === id ? { ...one, maxPoints: points(Math.max(0, missing)) } : one))
  return { draft: { ...draft, nodes } }
}

/** The node goes with everything below it. */
export function removed<D extends Draft>(draft: D, id: string): D {
  const gone = new Set(branchOf(draft.nodes, id).map((node) => node.id))
  return {
    ...draft,
    nodes: settled(draft.nodes.filter((node) => !gone.has(node.id))),
    links: draft.links.filter((link) => !gone.has(link.toId)),
  }
}

/** Equal shares in whole hundredths of a point; the last takes what is left over. */
export function shares(whole: Points, count: number): Points[] {
  const step = POINT / 100
  const each = Math.floor(whole / count / step) * step || Math.floor(whole / count)
  return Array.from({ length: count }, (_, at) => points(at < count - 1 ? each : whole - each * (count - 1)))
}

/** A leaf becomes the parent of as many parts as there are ids; each has its share of the points and of the rule. */
export function split<D extends Draft>(draft: D, id: string, partIds: readonly string[]): Changed<D> {
  const leaf = draft.nodes.find((node) => node.id === id)
  if (!leaf) return { draft }
  if (childrenIn(draft.nodes, id).length > 0)
    return { problem: { reason: 'par.split-parent', params: { code: leaf.code } } }
  const portions = shares(leaf.maxPoints, partIds.length)
  // A figure of the whole says nothing of its parts.
  const { fact: _, ...byHand } = leaf
  const emptied = draft.nodes.map((node) => (node === leaf ? { ...byHand, scoring: null, evidence: [] } : node))
  let tree: Tree = emptied
  for (const [at, partId] of partIds.entries()) {
    const share = portions[at] as Points
    const part: DraftNode = {
      ...byHand,
      id: partId,
      code: '',
      title: `${leaf.title} (${at + 1})`,
      maxPoints: share,
      scoring: leaf.scoring && scaled(leaf.scoring, leaf.maxPoints, share),
      // What stands above is inherited.
      appraisingBody: null,
      legalBasis: '',
    }
    const laying = laid(tree, [part], id, 'inside')
    if ('problem' in laying) return laying
    tree = laying.tree
  }
  const grown = draft.links
    .filter((link) => link.toId === id)
    .flatMap(({ fromId }) => partIds.map((toId) => ({ fromId, toId })))
  return { draft: { ...draft, nodes: tree, links: [...draft.links, ...grown] } }
}

const both = (a: string, b: string): string => [a, b].filter((text) => text !== '').join('; ')

/** Takes the next sibling into this node: points, papers and parts are put together, the rule stays this one's. */
export function joined<D extends Draft>(draft: D, id: string): Changed<D> {
  const node = draft.nodes.find((one) => one.id === id)
  const siblings = node ? childrenIn(draft.nodes, node.parentId) : []
  const next = node && siblings[siblings.indexOf(node) + 1]
  if (!node || !next) return { problem: { reason: 'par.join-alone', params: { code: node?.code ?? '' } } }
  const parts = (one: DraftNode) => childrenIn(draft.nodes, one.id).length
  if (parts(node) > 0 !== parts(next) > 0)
    return { problem: { reason: 'par.join-unlike', params: { code: node.code, other: next.code } } }
  const whole: DraftNode = {
    ...node,
    title: both(node.title, next.title),
    maxPoints: points(node.maxPoints + next.maxPoints),
    scoring: node.scoring
      ? scaled(node.scoring, node.maxPoints, points(node.maxPoints + next.maxPoints))
      : next.scoring,
    evidence: [
      ...node.evidence,
      ...next.evidence.filter(({ what }) => !node.evidence.some((one) => one.what === what)),
    ],
    mayBeNotApplicable: node.mayBeNotApplicable && next.mayBeNotApplicable,
    appraisingBody: node.appraisingBody ?? next.appraisingBody,
    legalBasis: node.legalBasis === next.legalBasis ? node.legalBasis : both(node.legalBasis, next.legalBasis),
    dataSource: node.dataSource ?? next.dataSource,
  }
  const nodes = draft.nodes.flatMap((one) => {
    if (one === next) return []
    if (one === node) return [whole]
    return [one.parentId === next.id ? { ...one, parentId: node.id } : one]
  })
  const links = draft.links.map((link) => (link.toId === next.id ? { ...link, toId: id } : link))
  const once = links.filter(
    (link, at) => links.findIndex(({ fromId, toId }) => fromId === link.fromId && toId === link.toId) === at,
  )
  return { draft: { ...draft, nodes: settled(nodes), links: once } }
}

/** The same again after it, with everything below; nothing of the earlier set is its forebear. */
export function doubled<D extends Draft>(draft: D, id: string, newId: () => string): Changed<D> {
  const branch = branchOf(draft.nodes, id)
  if (draft.nodes.length + branch.length > MOST_NODES)
    return { problem: { reason: 'par.tree-too-many', params: { most: MOST_NODES } } }
  const ids = new Map(branch.map((node) => [node.id, newId()]))
  const copy = branch.map((node) => ({
    ...node,
    id: ids.get(node.id) as string,
    parentId: ids.get(node.parentId ?? '') ?? node.parentId,
    code: '',
  }))
  const laying = laid(draft.nodes, copy, id, 'after')
  return 'problem' in laying ? laying : { draft: { ...draft, nodes: laying.tree } }
}
