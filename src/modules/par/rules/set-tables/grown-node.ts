/** One branch of the table as nodes of a set, itself first, with what was guessed and what is wrong. */
import { type Points, points } from '../../../../shared/points.ts'
import type { ParReason } from '../../refusals.vi.ts'
import { plain } from '../scoring/plain.ts'
import type { Scoring } from '../scoring/scoring.ts'
import type { ReadNode } from '../sets/model-set.ts'
import type { NodeKind } from '../sets/set-node.ts'
import type { AssessedBy } from '../sheets/self-assessment.ts'
import type { Role } from './headings.ts'
import { assessorsIn, bodyIn, maxPointsIn, papersIn, remarksIn, withoutPoints } from './leaf-cells.ts'
import type { Branch } from './outline.ts'
import type { Place } from './rows.ts'
import { ruleIn } from './rule-words.ts'
import { ruleTextOf } from './scale-rows.ts'
import { wordsIn } from './source.ts'

export type Guess = 'code' | 'points' | 'assessed-by' | 'rule'

export interface ProposedNode extends ReadNode, Place {
  guesses: Guess[]
  /** The words the rule was guessed from, or could not be. */
  ruleText: string
}

export interface RowProblem extends Place {
  role: Role | null
  problem: ParReason
  /** The draft cannot be kept with it. */
  blocks: boolean
}

export interface Grown {
  nodes: ProposedNode[]
  problems: RowProblem[]
}

/** What a branch has from those it stands under, and the row each number stood in first. */
export interface Above {
  code: string | null
  depth: number
  by: AssessedBy | null
  body: string | null
  firstRows: Map<string, number>
}

type Tell = (role: Role | null, problem: ParReason, blocks?: boolean) => void

const KINDS: readonly NodeKind[] = ['area', 'criterion', 'subcriterion']
export const sumOf = (nodes: readonly { maxPoints: Points }[]): Points =>
  points(nodes.reduce((total, { maxPoints }) => total + maxPoints, 0))

export function grow(branch: Branch, above: Above): Grown {
  const { table, row, cells, code } = branch
  const problems: RowProblem[] = []
  const tell: Tell = (role, { reason, params }, blocks = false) =>
    problems.push({ table, row, role, problem: { reason, params: { row: row + 1, code, ...params } }, blocks })
  tellOfNumber(branch, above.firstRows, tell)

  const assessors = assessorsIn(cells)
  const named = assessors.length === 1 ? (assessors[0] ?? null) : null
  const [by, ownBody] = [named ?? above.by, bodyIn(cells)]
  const here = { ...above, code, depth: above.depth + 1, by, body: ownBody ?? above.body }
  const below = branch.children.map((child) => grow(child, here))
  const children = below.flatMap(({ nodes }) => nodes.slice(0, 1))
  const { maxPoints, title, isGuess } = pointsOf(branch, children, tell)

  const leaf = children.length === 0 ? leafOf(branch, maxPoints, by) : null
  if (leaf && assessors.length > 1) tell(null, { reason: 'par.row-assessed-twice' })
  if (leaf && leaf.scoring === null && leaf.ruleText !== '') tell('rule', { reason: 'par.row-rule-unread' })
  const guesses: [Guess, boolean][] = [
    ['code', branch.label.isGuess || branch.missingParent !== null],
    ['points', isGuess],
    ['rule', leaf !== null && leaf.scoring !== null],
    ['assessed-by', leaf !== null && named === null && leaf.assessedBy !== 'self'],
  ]
  const node: ProposedNode = {
    table,
    row,
    code,
    parent: above.code,
    title,
    maxPoints,
    assessedBy: leaf?.assessedBy ?? assessedTogether(children),
    scoring: leaf?.scoring ?? null,
    kind: KINDS[here.depth] ?? 'subcriterion',
    position: 0,
    evidence: papersIn(cells),
    appraisingBody: ownBody === above.body ? null : ownBody,
    ...remarksIn(cells),
    guesses: guesses.flatMap(([guess, holds]) => (holds ? [guess] : [])),
    ruleText: leaf?.ruleText ?? '',
  }
  return {
    nodes: [node, ...below.flatMap(({ nodes }) => nodes)],
    problems: [...problems, ...below.flatMap((grown) => grown.problems)],
  }
}

function tellOfNumber({ code, row, missingParent }: Branch, firstRows: Map<string, number>, tell: Tell): void {
  const first = firstRows.get(code)
  if (first === undefined) firstRows.set(code, row + 1)
  else tell('number', { reason: 'par.row-code-twice', params: { first } }, true)
  if (missingParent !== null) tell('number', { reason: 'par.row-parent-missing', params: { parent: missingParent } })
}

/** The points as written, or what the parts add up to; what is wrong with them is told. */
function pointsOf({ cells, title }: Branch, children: readonly ProposedNode[], tell: Tell) {
  const written = maxPointsIn(cells, title)
  const inside = sumOf(children)
  const maxPoints = written && 'points' in written ? written.points : inside
  const wrong = written && 'wrong' in written ? written.wrong : null
  const bare = written && 'inTitle' in written ? withoutPoints(title) : title
  if (bare === '') tell('title', { reason: 'par.row-title-missing' })
  if (wrong !== null) tell('maxPoints', { reason: 'par.row-points', params: { value: wrong } }, true)
  else if (written === null && children.length === 0) tell('maxPoints', { reason: 'par.row-points-missing' }, true)
  else if (maxPoints <= 0)
    tell('maxPoints', { reason: 'par.row-points', params: { value: wordsIn(cells.maxPoints) } }, true)
  if (children.length > 0 && written !== null && inside !== maxPoints) {
    const difference = plain(Math.abs(inside - maxPoints))
    tell('maxPoints', { reason: 'par.row-sum', params: { max: plain(maxPoints), sum: plain(inside), difference } })
  }
  return { maxPoints, title: bare, isGuess: written === null ? maxPoints > 0 : 'points' in written && written.isGuess }
}

function leafOf(branch: Branch, maxPoints: Points, by: AssessedBy | null) {
  const ruleText = ruleTextOf(branch)
  const isSurveyed = by === 'survey' || (by === null && /điều tra (?:xã hội học|xhh)/iu.test(ruleText))
  const scoring: Scoring | null = ruleIn({ text: ruleText, maxPoints, isSurveyed })
  // A percentage from elsewhere is never scored by the unit.
  const isOutside = scoring?.type === 'external' && (by ?? 'self') === 'self'
  const assessedBy: AssessedBy = isOutside ? 'external' : (by ?? (isSurveyed ? 'survey' : 'self'))
  return { ruleText, scoring, assessedBy }
}

function assessedTogether(children: readonly ProposedNode[]): ProposedNode['assessedBy'] {
  const [only = 'self', ...others] = new Set(children.map(({ assessedBy }) => assessedBy))
  return others.length > 0 ? 'mixed' : only
}
