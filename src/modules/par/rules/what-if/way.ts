/** The shortest way of a unit to a rank or to an index, over the remedies it has put an effort to. */
import { compareProducts, type Points, points } from '../../../../shared/points.ts'
import { columnOf } from '../results/block.ts'
import type { LeafInputs } from '../scoring/scoring.ts'
import { type SheetPlan, wordValue } from '../sheets/sheet-figures.ts'
import { NOT_SCORED } from '../sheets/totals.ts'
import { type Choice, shortestWay } from './shortest-way.ts'
import { NOTHING_TRIED, type Outcome, placed, type Trial, tried, triedUnit, type WhatIfGround } from './what-if.ts'

/** What a unit could bring a criterion to, and what it would cost, in whole days of work. */
export interface Remedy {
  criterionId: string
  inputs: LeafInputs
  effort: number
}

export type Goal = { kind: 'rank'; rank: number } | { kind: 'index'; index: number }

export interface Gain extends Choice {
  remedy: Remedy
  from: Points
  to: Points
}

export interface Step extends Gain {
  /** With this remedy and those before it. */
  after: Outcome
}

export type Way =
  | { kind: 'there'; now: Outcome }
  | { kind: 'way'; now: Outcome; steps: Step[]; effort: number }
  /** All remedies together do not do. */
  | { kind: 'beyond'; now: Outcome; most: Outcome; effort: number }

/** The remedies that bring something to what is tried already: what does not apply, or would lose, is none. */
export function gainsOf(ground: WhatIfGround, plan: SheetPlan, trial: Trial, remedies: readonly Remedy[]): Gain[] {
  const column = columnOf(plan, triedUnit(ground, trial))
  const exempt = new Set(ground.unit.leaves.flatMap((leaf) => (leaf.exempt ? [leaf.criterionId] : [])))
  return remedies.flatMap((remedy) => {
    const at = plan.leaves.findIndex(({ id }) => id === remedy.criterionId)
    const leaf = plan.leaves[at]
    if (!leaf || exempt.has(leaf.id)) return []
    const now = column[at] as number
    const from = now === NOT_SCORED ? 0 : now
    const to = wordValue(leaf, { inputs: remedy.inputs, notApplicable: false })
    if (from < 0 || to <= from) return []
    const gain = to - from
    const surveyGain = leaf.assessedBy === 'survey' ? gain : 0
    return { remedy, from: points(from), to: points(to), gain, surveyGain, effort: remedy.effort }
  })
}

/** The most points for a day of work first; of equals the larger gain, then the order of the set. */
const byYield = (a: Gain, b: Gain): number => compareProducts(b.gain, a.effort, a.gain, b.effort) || b.gain - a.gain

const reached = (goal: Goal, { rank, index }: Outcome): boolean =>
  goal.kind === 'rank' ? rank <= goal.rank : index >= goal.index

/**
 * Exact: no other choice among the remedies reaches the goal with less effort, and none of the same effort gains more.
 * One corner is decided by points alone: at 100 % beside another at 100 % where the block's first breaker is the survey.
 */
export function shortestWayTo(
  ground: WhatIfGround,
  plan: SheetPlan,
  remedies: readonly Remedy[],
  goal: Goal,
  trial: Trial = NOTHING_TRIED,
): Way {
  const now = tried(ground, plan, trial)
  const adjustment = now.bonus - now.penalty
  const { denominator } = now.fraction
  const withSum = (gain: number, surveyGain: number): Outcome => {
    const sum = now.points + gain
    const numerator = Math.min(denominator, Math.max(0, sum + adjustment))
    const { unitId, unitName } = now
    const fraction = { numerator, denominator }
    return placed(ground, { unitId, unitName, fraction, points: sum, surveyPoints: now.surveyPoints + surveyGain })
  }
  const gains = gainsOf(ground, plan, trial, remedies)
  const chosen = shortestWay(gains, ({ gain, surveyGain }) => reached(goal, withSum(gain, surveyGain)))
  const effortOf = (some: readonly Gain[]) => some.reduce((sum, { effort }) => sum + effort, 0)
  if (chosen === null) {
    const [gain, surveyGain] = [
      gains.reduce((sum, g) => sum + g.gain, 0),
      gains.reduce((sum, g) => sum + g.surveyGain, 0),
    ]
    return { kind: 'beyond', now, most: withSum(gain, surveyGain), effort: effortOf(gains) }
  }
  if (chosen.length === 0) return { kind: 'there', now }
  const taken = chosen.map((at) => gains[at] as Gain).toSorted(byYield)
  let [gain, surveyGain] = [0, 0]
  const steps = taken.map((step) => {
    gain += step.gain
    surveyGain += step.surveyGain
    return { ...step, after: withSum(gain, surveyGain) }
  })
  return { kind: 'way', now, steps, effort: effortOf(taken) }
}
