/** What a person enters for a unit in place of a survey or another system. */
import { timesRatio } from '../../../../shared/points.ts'
import type { ParReason } from '../../refusals.vi.ts'
import { type Exact, HUNDRED } from '../scoring/scoring.ts'
import { isScoredByUnit, type Leaf } from '../sheets/self-assessment.ts'

export interface ValueSheet {
  status: string
  roundStatus: 'open' | 'published'
}

/** The sheet’s unit takes part in an open round, and the leaf is one that takes values. */
export function whyNotValue({ status, roundStatus }: ValueSheet, leaf: Leaf): ParReason | null {
  if (roundStatus !== 'open') return { reason: 'par.round-not-open' }
  if (status === 'left') return { reason: 'par.takes-no-part' }
  return isScoredByUnit(leaf) ? { reason: 'par.value-own', params: { code: leaf.code } } : null
}

/** A percentage as it stands, or so much of so much, rounded once. */
export type Entered = { percent: Exact } | { raw: { value: Exact; of: Exact } }

export function percentEntered(entered: Entered): { percent: Exact } | { problem: ParReason } {
  if ('percent' in entered) return entered
  const { value, of } = entered.raw
  return value <= of ? { percent: timesRatio(value, HUNDRED, of) } : { problem: { reason: 'par.value-above' } }
}
