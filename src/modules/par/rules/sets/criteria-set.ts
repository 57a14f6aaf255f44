/** Why a criteria set may not be issued: sums, codes, parents and each leaf's own rule, every problem named. */
import { type Points, points } from '../../../../shared/points.ts'
import type { ParReason } from '../../refusals.vi.ts'
import { plain } from '../scoring/plain.ts'
import { type Band, takes } from '../scoring/scoring.ts'
import { formulaProblems } from './formula-problems.ts'
import { otherProblems } from './set-checks.ts'
import type { DraftSet, SetNode } from './set-node.ts'

const sumOf = (nodes: readonly { maxPoints: Points }[]): Points =>
  points(nodes.reduce((sum, node) => sum + node.maxPoints, 0))

/** Values around each end of each band; what happens between them is the same everywhere. */
function probesOf(bands: readonly Band[]): number[] {
  const edges = bands.flatMap(({ gte, gt, lte, lt }) => [gte, gt, lte, lt].filter((edge) => edge !== undefined))
  return [...new Set(edges.flatMap((edge) => [edge - 1, edge, edge + 1]))]
    .filter((probe) => probe >= 0)
    .sort((a, b) => a - b)
}

function bandProblems(code: string, bands: readonly Band[]): ParReason[] {
  for (const probe of probesOf(bands)) {
    if (!bands.some((band) => takes(band, probe)))
      return [{ reason: 'par.bands-gap', params: { code, value: plain(probe) }, at: code }]
  }
  // Overlap counts only where bands state both ends: a list of ‘from …’ read from the top is meant to overlap.
  const closed = bands.filter((band) => (band.gte ?? band.gt) !== undefined && (band.lte ?? band.lt) !== undefined)
  for (const probe of probesOf(closed)) {
    if (closed.filter((band) => takes(band, probe)).length > 1)
      return [{ reason: 'par.bands-overlap', params: { code, value: plain(probe) }, at: code }]
  }
  return []
}

function bestOf(code: string, best: number, every: readonly Points[], max: Points): ParReason[] {
  const above = every.find((value) => value > max)
  if (above !== undefined)
    return [{ reason: 'par.option-above-max', params: { code, points: plain(above), max: plain(max) }, at: code }]
  if (best > max)
    return [{ reason: 'par.option-above-max', params: { code, points: plain(best), max: plain(max) }, at: code }]
  if (best < max)
    return [{ reason: 'par.best-below-max', params: { code, points: plain(best), max: plain(max) }, at: code }]
  return []
}

function scoringProblems({ code, scoring, maxPoints }: SetNode): ParReason[] {
  if (scoring === null) return [{ reason: 'par.scoring-missing', params: { code }, at: code }]
  switch (scoring.type) {
    case 'steps': {
      const every = scoring.options.map((option) => option.points)
      return bestOf(code, Math.max(0, ...every), every, maxPoints)
    }
    case 'checklist': {
      const every = scoring.options.map((option) => option.points)
      return bestOf(code, sumOf(scoring.options.map((option) => ({ maxPoints: option.points }))), every, maxPoints)
    }
    case 'bands': {
      const every = scoring.bands.map((band) => band.points)
      return [...bestOf(code, Math.max(0, ...every), every, maxPoints), ...bandProblems(code, scoring.bands)]
    }
    case 'ratio':
      return scoring.floor && scoring.floor.points > maxPoints ? bestOf(code, scoring.floor.points, [], maxPoints) : []
    case 'deduct':
    case 'survey':
    case 'external':
      return []
    case 'formula':
      return formulaProblems(code, scoring)
  }
}

/** Whether following parents from this node ever comes to an area. */
function comesToAnArea(node: SetNode, byCode: ReadonlyMap<string, SetNode>): boolean {
  const seen = new Set<string>()
  for (
    let current: SetNode | undefined = node;
    current;
    current = current.parent === null ? undefined : byCode.get(current.parent)
  ) {
    if (seen.has(current.code)) return false
    seen.add(current.code)
  }
  return true
}

export function whyNotIssue(set: DraftSet): ParReason[] {
  const { totalPoints, surveyPoints, nodes } = set
  const areas = nodes.filter((node) => node.parent === null)
  if (areas.length === 0) return [{ reason: 'par.set-empty' }]
  const byCode = new Map(nodes.map((node) => [node.code, node]))
  const childrenOf = Map.groupBy(nodes, (node) => node.parent)
  const difference = (a: number, b: number) => plain(Math.abs(a - b))

  const shape = nodes.flatMap((node, at): ParReason[] => {
    const { code, parent } = node
    const reasons: ParReason[] = []
    if (nodes.findIndex((other) => other.code === code) !== at)
      reasons.push({ reason: 'par.code-twice', params: { code }, at: code })
    if (node.title.trim() === '') reasons.push({ reason: 'par.title-missing', params: { code }, at: code })
    if (node.maxPoints <= 0) reasons.push({ reason: 'par.points-not-positive', params: { code }, at: code })
    if (parent !== null && !byCode.has(parent))
      reasons.push({ reason: 'par.parent-missing', params: { code, parent }, at: code })
    else if (!comesToAnArea(node, byCode)) reasons.push({ reason: 'par.parent-circle', params: { code }, at: code })
    return reasons
  })
  const sums = nodes.flatMap((node): ParReason[] => {
    const children = childrenOf.get(node.code)
    if (!children) return scoringProblems(node)
    const sum = sumOf(children)
    const reasons: ParReason[] = []
    if (sum !== node.maxPoints) {
      reasons.push({
        reason: 'par.sum-off',
        params: {
          code: node.code,
          max: plain(node.maxPoints),
          sum: plain(sum),
          difference: difference(sum, node.maxPoints),
        },
        at: node.code,
      })
    }
    if (node.scoring !== null)
      reasons.push({ reason: 'par.scoring-on-parent', params: { code: node.code }, at: node.code })
    return reasons
  })
  const total = sumOf(areas)
  const survey = sumOf(nodes.filter((node) => !childrenOf.has(node.code) && node.assessedBy === 'survey'))
  const whole: ParReason[] = []
  if (total !== totalPoints)
    whole.push({
      reason: 'par.set-total-off',
      params: { sum: plain(total), total: plain(totalPoints), difference: difference(total, totalPoints) },
    })
  if (survey !== surveyPoints)
    whole.push({ reason: 'par.set-survey-off', params: { sum: plain(survey), total: plain(surveyPoints) } })
  return [...whole, ...shape, ...sums, ...otherProblems(set)]
}
