/** The criteria set an office's tables seem to mean, each guess told as one, each problem with its row. */
import type { Points } from '../../../../shared/points.ts'
import type { ParReason } from '../../refusals.vi.ts'
import { plain } from '../scoring/plain.ts'
import type { Adjustments } from '../sets/set-node.ts'
import { adjustmentsFrom } from './adjustments.ts'
import { grow, type ProposedNode, type RowProblem, sumOf } from './grown-node.ts'
import type { Role } from './headings.ts'
import { type Outline, outlineOf } from './outline.ts'
import { type ChosenTable, type Place, rowsOf } from './rows.ts'
import { withScales } from './scale-rows.ts'
import { pointsIn, wordsIn } from './source.ts'

export interface Proposal {
  nodes: ProposedNode[]
  adjustments: Adjustments
  /** Of the row that adds up, or of the areas. */
  totalPoints: Points
  surveyPoints: Points
  problems: RowProblem[]
}

const told = ({ table, row }: Place, role: Role, { reason, params }: ParReason): RowProblem => ({
  table,
  row,
  role,
  problem: { reason, params: { row: row + 1, ...params } },
  blocks: false,
})

export function treeFromRows(chosen: readonly ChosenTable[]): Proposal {
  const outline = outlineOf(rowsOf(chosen))
  const top = { code: null, depth: -1, by: null, body: null, firstRows: new Map() }
  const grown = withScales(outline.branches).map((branch) => grow(branch, top))
  const nodes = grown.flatMap((one) => one.nodes).map((node, position) => ({ ...node, position }))
  const parents = new Set(nodes.map(({ parent }) => parent))
  const areas = sumOf(nodes.filter(({ parent }) => parent === null))
  const { bonus, penalty, unread } = adjustmentsFrom(outline.adjustments)
  return {
    nodes,
    adjustments: { bonus, penalty },
    totalPoints: pointsIn(outline.total?.cells.maxPoints) ?? areas,
    surveyPoints: sumOf(nodes.filter(({ code, assessedBy }) => !parents.has(code) && assessedBy === 'survey')),
    problems: [
      ...outline.lost.map((row) =>
        told(row, 'title', { reason: 'par.row-lost', params: { title: wordsIn(row.cells.title ?? row.cells.number) } }),
      ),
      ...grown.flatMap((one) => one.problems),
      ...totalProblems(outline, areas),
      ...unread.map((row) => told(row, 'title', { reason: 'par.row-adjustment', params: { title: row.title } })),
    ],
  }
}

function totalProblems({ total }: Outline, areas: Points): RowProblem[] {
  const written = pointsIn(total?.cells.maxPoints)
  if (!total || written === null || written === areas) return []
  const params = { total: plain(written), sum: plain(areas), difference: plain(Math.abs(areas - written)) }
  return [told(total, 'maxPoints', { reason: 'par.row-total', params })]
}
