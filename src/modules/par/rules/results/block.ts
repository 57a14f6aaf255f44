/**
 * The results of one block from nothing but its inputs: what the ranking shows, what is published, and what anybody who has
 * the published inputs works out again. No clock, no database, no randomness.
 */
import { meanOf, type Points, points } from '../../../../shared/points.ts'
import { type Ranked, type RatingBand, rank, ratingOf, type TieBreaker, type TieRule } from '../ranking/ranking.ts'
import type { Exact } from '../scoring/scoring.ts'
import type { Word } from '../sheets/hands.ts'
import { leafOfNode, type NodeOfSet } from '../sheets/leaf-of-node.ts'
import {
  type Adjusted,
  figuresOfColumn,
  type SheetFigures,
  type SheetPlan,
  wordValue,
} from '../sheets/sheet-figures.ts'
import { type AdjustmentPart, compileSet, type Fraction, NOT_APPLICABLE, NOT_SCORED } from '../sheets/totals.ts'

export interface BlockRules {
  tieRule: TieRule
  tieOrder: readonly TieBreaker[]
  bands: readonly RatingBand[]
  /** Places shown, 0 to 4; ranks and bands are decided on what is not rounded. */
  decimals: number
  /** Bands of the same index for the head of the agency; empty: not rated. */
  headBands: readonly RatingBand[]
  /** How far weights are varied for rank bands, in ten-thousandths of a percent either way. */
  weightRange: Exact
}

export interface LeafInput {
  criterionId: string
  /** The word that counts; a survey's or a source's percentage stands here as its inputs. Null: nothing was said. */
  word: Word | null
  /** Outside this unit's denominator, whatever was entered. */
  exempt: boolean
  /** Standard error of a surveyed percentage, in ten-thousandths of a percent; null: none, or not known. */
  error: Exact | null
}

export interface UnitInput {
  unitId: number
  unitName: string
  /** Group or part of the province within which the unit is ranked too. */
  region: string | null
  adjusted: Adjusted
  leaves: readonly LeafInput[]
}

export interface SetInput<N extends NodeOfSet = NodeOfSet> {
  id: string
  name: string
  adjustments: { bonus: AdjustmentPart; penalty: AdjustmentPart }
  nodes: readonly N[]
}

export interface BlockInput<N extends NodeOfSet = NodeOfSet> {
  rules: BlockRules
  criteriaSet: SetInput<N>
  units: readonly UnitInput[]
}

/** Points of one node and the maximum that applied, in ten-thousandths; 0 of 0 where it did not apply. */
export interface NodeFigure {
  nodeId: string
  points: Points
  applicableMax: Points
}

export interface UnitResult {
  unitId: number
  unitName: string
  rank: number
  points: Points
  applicableMax: Points
  bonus: Points
  penalty: Points
  fraction: Fraction
  surveyPoints: Points
  /** Ten-thousandths of a percent, half up. */
  index: number
  rating: string | null
  /** Rating of the head of the agency; null where heads are not rated. */
  headRating: string | null
  region: string | null
  /** Place among the units of its region; null without one. */
  regionRank: number | null
  /** Every node of the set, parents before children. */
  nodes: NodeFigure[]
}

export interface BlockResult {
  /** In the order of the ranking. */
  units: UnitResult[]
  mean: number | null
}

/** The set laid out for sums, from its nodes alone. */
export function planOf({ nodes, adjustments }: Pick<SetInput, 'nodes' | 'adjustments'>): SheetPlan {
  const compiled = compileSet(
    nodes.map(({ id, parentId, maxPoints }) => ({ id, parentId, maxPoints: points(maxPoints) })),
  )
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const leaves = [...compiled.leaves].map((at) => leafOfNode(byId.get(compiled.ids[at] as string) as NodeOfSet, byId))
  return { compiled, leaves, adjustments }
}

/** Points of each leaf in the order of the plan's leaves, or a mark of totals.ts. */
export function columnOf({ leaves }: SheetPlan, unit: Pick<UnitInput, 'leaves'>): Float64Array {
  const given = new Map(unit.leaves.map((leaf) => [leaf.criterionId, leaf]))
  return Float64Array.from(leaves, (leaf) => {
    const input = given.get(leaf.id)
    if (!input) return NOT_SCORED
    return input.exempt ? NOT_APPLICABLE : wordValue(leaf, input.word)
  })
}

export const unitFigures = (plan: SheetPlan, unit: UnitInput): SheetFigures =>
  figuresOfColumn(plan, columnOf(plan, unit), unit.adjusted)

const nodesOf = ({ compiled }: SheetPlan, { totals }: SheetFigures): NodeFigure[] =>
  compiled.ids.map((nodeId, at) => ({
    nodeId,
    points: points(totals.points[at] as number),
    applicableMax: points(totals.applicable[at] as number),
  }))

/** Places among the units of one region, by the rule of the block. */
function regionRanks(figures: readonly (Ranked & { region: string | null })[], { tieRule, tieOrder }: BlockRules) {
  const regions = Map.groupBy(
    figures.filter(({ region }) => region !== null),
    ({ region }) => region,
  )
  const ranked = [...regions.values()].flatMap((members) => rank(members, tieRule, tieOrder))
  return new Map(ranked.map((unit) => [unit.unitId, unit.rank]))
}

export function computeBlock({ rules, criteriaSet, units }: BlockInput): BlockResult {
  const plan = planOf(criteriaSet)
  const figures = units.map((unit) => {
    const found = unitFigures(plan, unit)
    const { points: sum, applicableMax, bonus, penalty, fraction, surveyPoints, index } = found
    return {
      unitId: unit.unitId,
      unitName: unit.unitName,
      region: unit.region,
      points: sum,
      applicableMax,
      bonus,
      penalty,
      fraction,
      surveyPoints,
      index,
      rating: ratingOf(rules.bands, index),
      headRating: ratingOf(rules.headBands, index),
      nodes: nodesOf(plan, found),
    }
  })
  const inRegion = regionRanks(figures, rules)
  return {
    units: rank(figures, rules.tieRule, rules.tieOrder).map((unit) => ({
      ...unit,
      regionRank: inRegion.get(unit.unitId) ?? null,
    })),
    mean: meanOf(figures.map(({ index }) => index)),
  }
}
