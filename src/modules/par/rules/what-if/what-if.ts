/** What one unit's index and rank would be if its inputs were others: the block's own arithmetic, nobody else moves. */
import { type Points, points, timesRatio } from '../../../../shared/points.ts'
import { type Ranked, rank, ratingOf } from '../ranking/ranking.ts'
import {
  type BlockInput,
  type BlockRules,
  type NodeFigure,
  planOf,
  type SetInput,
  type UnitInput,
  unitFigures,
} from '../results/block.ts'
import { HUNDRED } from '../scoring/scoring.ts'
import type { Word } from '../sheets/hands.ts'
import type { NodeOfSet } from '../sheets/leaf-of-node.ts'
import type { Adjusted, SheetPlan } from '../sheets/sheet-figures.ts'

/** Of the others only what a rank needs, all of it published. */
export interface WhatIfGround<N extends NodeOfSet = NodeOfSet> {
  rules: Pick<BlockRules, 'tieRule' | 'tieOrder' | 'bands' | 'decimals'>
  criteriaSet: SetInput<N>
  unit: UnitInput
  others: readonly Ranked[]
}

/** What is tried: other words on some criteria, other bonus and penalty. */
export interface Trial {
  words: ReadonlyMap<string, Word>
  adjusted?: Adjusted
}

export interface Outcome extends Ranked {
  /** Ten-thousandths of a percent. */
  index: number
  rank: number
  rating: string | null
}

export const NOTHING_TRIED: Trial = { words: new Map() }

export function groundOf<N extends NodeOfSet>(input: BlockInput<N>, unitId: number): WhatIfGround<N> | null {
  const unit = input.units.find((candidate) => candidate.unitId === unitId)
  if (!unit) return null
  const plan = planOf(input.criteriaSet)
  const others = input.units
    .filter((other) => other !== unit)
    .map((other) => {
      const { fraction, points: sum, surveyPoints } = unitFigures(plan, other)
      return { unitId: other.unitId, unitName: other.unitName, fraction, points: sum, surveyPoints }
    })
  return { rules: input.rules, criteriaSet: input.criteriaSet, unit, others }
}

/** What is exempt stays exempt, whatever is tried. */
export function triedUnit({ unit }: WhatIfGround, { words, adjusted }: Trial): UnitInput {
  const known = new Set(unit.leaves.map(({ criterionId }) => criterionId))
  const added = [...words].filter(([criterionId]) => !known.has(criterionId))
  return {
    ...unit,
    adjusted: adjusted ?? unit.adjusted,
    leaves: [
      ...unit.leaves.map((leaf) => ({ ...leaf, word: words.get(leaf.criterionId) ?? leaf.word })),
      ...added.map(([criterionId, word]) => ({ criterionId, word, exempt: false, error: null })),
    ],
  }
}

/** Where these figures put the unit among the others. */
export function placed({ rules, others }: WhatIfGround, own: Ranked): Outcome {
  const { numerator, denominator } = own.fraction
  const index = denominator === 0 ? 0 : timesRatio(numerator, HUNDRED, denominator)
  const place = rank([...others, own], rules.tieRule, rules.tieOrder).find(({ unitId }) => unitId === own.unitId)
  return { ...own, index, rank: place?.rank ?? others.length + 1, rating: ratingOf(rules.bands, index) }
}

export interface Tried extends Outcome {
  bonus: Points
  penalty: Points
  /** Every node of the set, parents before children. */
  nodes: NodeFigure[]
}

export function tried(ground: WhatIfGround, plan: SheetPlan, trial: Trial): Tried {
  const unit = triedUnit(ground, trial)
  const { totals, fraction, points: sum, surveyPoints, bonus, penalty } = unitFigures(plan, unit)
  const { unitId, unitName } = unit
  const nodes = plan.compiled.ids.map((nodeId, at) => ({
    nodeId,
    points: points(totals.points[at] as number),
    applicableMax: points(totals.applicable[at] as number),
  }))
  return { ...placed(ground, { unitId, unitName, fraction, points: sum, surveyPoints }), bonus, penalty, nodes }
}
