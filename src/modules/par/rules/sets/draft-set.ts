/** What even a draft has to have, since its rows could not be kept otherwise; all else may wait until it is issued. */
import { POINT, type Points } from '../../../../shared/points.ts'
import type { ParReason } from '../../refusals.vi.ts'
import type { Adjustments } from './set-node.ts'
import { type DraftNode, depthsOf, inReadingOrder, MOST_LEVELS, MOST_NODES } from './tree.ts'

export const LEVELS = [
  'department',
  'district',
  'commune',
  'ward',
  'province',
  'public-service-unit',
  'vertical-agency',
] as const
export type Level = (typeof LEVELS)[number]

export interface SetHead {
  name: string
  year: number
  level: Level
  totalPoints: Points
  surveyPoints: Points
  legalBasis: string
  isModel: boolean
  warning: string
  basedOn: string | null
  adjustments: Adjustments
}

/** What a column of points keeps. */
const MOST_POINTS = 999_999 * POINT
const MOST_TITLE = 2_000
const MOST_TEXT = 1_000
const MOST_BODY = 200
const MOST_CODE = 40

function whyNotKeepNode({ code, title, maxPoints, legalBasis, appraisingBody, evidence }: DraftNode): ParReason[] {
  const about = (reason: 'par.text-too-long', what: string, most: number): ParReason => ({
    reason,
    params: { code, what, most },
    at: code,
  })
  const reasons: ParReason[] = []
  if (code.length > MOST_CODE) reasons.push(about('par.text-too-long', 'mã', MOST_CODE))
  if (title.length > MOST_TITLE) reasons.push(about('par.text-too-long', 'tên', MOST_TITLE))
  if (legalBasis.length > MOST_TEXT) reasons.push(about('par.text-too-long', 'căn cứ', MOST_TEXT))
  if ((appraisingBody?.length ?? 0) > MOST_BODY)
    reasons.push(about('par.text-too-long', 'tên cơ quan thẩm định', MOST_BODY))
  if (evidence.some(({ what }) => what.length > MOST_TEXT))
    reasons.push(about('par.text-too-long', 'tên tài liệu kiểm chứng', MOST_TEXT))
  if (maxPoints < 0 || maxPoints > MOST_POINTS)
    reasons.push({ reason: 'par.points-beyond', params: { code }, at: code })
  return reasons
}

/** Codes that are missing or stand twice: while they do, nothing else about the tree can be said by code. */
export function whyNotCodes(nodes: readonly DraftNode[]): ParReason[] {
  const seen = new Set<string>()
  return nodes.flatMap(({ code }): ParReason[] => {
    if (code.trim() === '') return [{ reason: 'par.code-missing' }]
    if (seen.has(code)) return [{ reason: 'par.code-twice', params: { code }, at: code }]
    seen.add(code)
    return []
  })
}

/** The nodes hang together as one tree, each under its own id. */
function whyNotTree(nodes: readonly DraftNode[]): ParReason[] {
  if (nodes.length > MOST_NODES) return [{ reason: 'par.tree-too-many', params: { most: MOST_NODES } }]
  if (new Set(nodes.map(({ id }) => id)).size < nodes.length) return [{ reason: 'par.node-twice' }]
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const lost = nodes.find(({ parentId }) => parentId !== null && !byId.has(parentId))
  if (lost) return [{ reason: 'par.node-lost', params: { code: lost.code }, at: lost.code }]
  const ordered = inReadingOrder(nodes)
  if (ordered.length < nodes.length) {
    const reached = new Set(ordered)
    const circling = nodes.find((node) => !reached.has(node))
    return [{ reason: 'par.parent-circle', params: { code: circling?.code ?? '' }, at: circling?.code ?? '' }]
  }
  const depths = depthsOf(ordered)
  const deep = ordered.find(({ id }) => (depths.get(id) ?? 0) >= MOST_LEVELS)
  return deep ? [{ reason: 'par.tree-too-deep', params: { code: deep.code, most: MOST_LEVELS }, at: deep.code }] : []
}

export function whyNotKeepDraft(head: SetHead, nodes: readonly DraftNode[]): ParReason[] {
  const reasons: ParReason[] = []
  if (head.name.trim() === '') reasons.push({ reason: 'par.set-unnamed' })
  if (head.totalPoints <= 0) reasons.push({ reason: 'par.set-without-points' })
  if (!Number.isInteger(head.year) || head.year < 2000 || head.year > 2100)
    reasons.push({ reason: 'par.set-without-year' })
  const tree = whyNotTree(nodes)
  if (tree.length > 0) return [...reasons, ...tree]
  return [...reasons, ...whyNotCodes(nodes), ...nodes.flatMap(whyNotKeepNode)]
}
