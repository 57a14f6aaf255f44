/** Precedent: how a criterion was decided for others, what is most alike first, and when a decision departs from it. */
import { meanOf, POINT, timesRatio } from '../../../../shared/points.ts'
import type { LeafInputs, Scoring } from '../scoring/scoring.ts'

export const outcomes = ['agreed', 'corrected', 'kept'] as const
export type Outcome = (typeof outcomes)[number]

/** Entirely unlike, in ten-thousandths. */
const UNLIKE = POINT

/** How far two amounts lie apart, against the greater of them. */
const apart = (a: number, b: number): number =>
  a === b ? 0 : Math.min(UNLIKE, timesRatio(Math.abs(a - b), UNLIKE, Math.max(Math.abs(a), Math.abs(b))))

const pairwise = (ours: readonly number[], theirs: readonly number[]): number =>
  meanOf(ours.map((value, at) => apart(value, theirs[at] ?? 0))) ?? 0

/** Of two ratios the shares count, not the amounts: 9 of 10 is like 90 of 100. */
function ratiosApart(ours: { a: number; b: number }, theirs: { a: number; b: number }): number {
  if (ours.a === 0 || theirs.a === 0) return ours.a === theirs.a ? 0 : UNLIKE
  const share = ({ a, b }: { a: number; b: number }) => timesRatio(Math.min(a, b), UNLIKE, a)
  return Math.abs(share(ours) - share(theirs))
}

/**
 * From 0, the same, to 10 000, nothing in common.
 * @returns null when the two cannot be set against each other: nothing entered, or another kind of rule.
 */
export function unlikeness(scoring: Scoring, ours: LeafInputs | null, theirs: LeafInputs | null): number | null {
  if (ours === null || theirs === null) return null
  if (ours.type === 'steps' && theirs.type === 'steps' && scoring.type === 'steps')
    return timesRatio(Math.abs(ours.option - theirs.option), UNLIKE, Math.max(1, scoring.options.length - 1))
  if (ours.type === 'checklist' && theirs.type === 'checklist') {
    const all = new Set([...ours.items, ...theirs.items])
    const shared = ours.items.filter((item) => theirs.items.includes(item))
    return all.size === 0 ? 0 : timesRatio(all.size - new Set(shared).size, UNLIKE, all.size)
  }
  if (ours.type === 'bands' && theirs.type === 'bands') return apart(ours.value, theirs.value)
  if (ours.type === 'ratio' && theirs.type === 'ratio') return ratiosApart(ours, theirs)
  if (ours.type === 'deduct' && theirs.type === 'deduct') return pairwise(ours.counts, theirs.counts)
  if (ours.type === 'formula' && theirs.type === 'formula') return pairwise(ours.values, theirs.values)
  return null
}

export interface Precedent {
  unlikeness: number | null
  decidedAt: string
}

/** What is most alike first, what cannot be compared last; of two alike the newer. */
export const byLikeness = (a: Precedent, b: Precedent): number =>
  (a.unlikeness ?? UNLIKE + 1) - (b.unlikeness ?? UNLIKE + 1) || b.decidedAt.localeCompare(a.decidedAt)

/** Earlier decisions that went another way: a mark for the members, never a bar. */
export const departsFrom = <P extends { outcome: Outcome }>(outcome: Outcome, precedents: readonly P[]): P[] =>
  precedents.filter((one) => one.outcome !== outcome)
