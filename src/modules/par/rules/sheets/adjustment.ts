/** Bonus and penalty outside the hundred: who may say how often each rule counts. */
import type { ParReason } from '../../refusals.vi.ts'
import type { AdjustmentPart } from './totals.ts'

/** Their row on a sheet, as addresses and problems name it. */
export const ADJUSTMENT = 'thuong-tru'

export interface AdjustmentCounts {
  bonus: readonly number[]
  penalty: readonly number[]
}

/** More than this of one thing in a year is a slip of the hand. */
export const MOST_TIMES = 100

/** Counts stand in the order of the set's rules; the caps are the sums' business. */
export function whyNotCounts(
  adjustments: { bonus: AdjustmentPart; penalty: AdjustmentPart },
  counts: AdjustmentCounts,
): ParReason | null {
  for (const part of ['bonus', 'penalty'] as const) {
    const { rules } = adjustments[part]
    const wrong = counts[part].findIndex((count, at) => at >= rules.length || count > MOST_TIMES || count < 0)
    if (wrong >= 0)
      return {
        reason: 'par.adjustment-over',
        params: { rule: rules[wrong]?.when ?? '', most: MOST_TIMES },
        at: `${part}.${wrong}`,
      }
  }
  return null
}

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, at) => (a[at] ?? 0) === (b[at] ?? 0)).every(Boolean)

export const isSameClaim = (one: AdjustmentCounts, other: AdjustmentCounts): boolean =>
  isSame(one.bonus, other.bonus) && isSame(one.penalty, other.penalty)

/** As with inputs: the appraiser may depart from what the unit says, never without telling it why. */
export function whyNotAdjust(claimed: AdjustmentCounts, counted: AdjustmentCounts, reason: string): ParReason | null {
  return isSameClaim(claimed, counted) || reason.trim() !== ''
    ? null
    : { reason: 'par.adjustment-without-reason', at: 'reason' }
}
