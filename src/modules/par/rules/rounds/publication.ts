/** What stands between a round and its publication: sheets still open, values from outside still missing. */
import type { ParReason } from '../../refusals.vi.ts'
import { isScoredByUnit, type Leaf } from '../sheets/self-assessment.ts'

export interface BlockToPublish {
  leaves: readonly Leaf[]
  sheets: readonly { unitName: string; hasImported: (criterionId: string) => boolean }[]
}

const NAMED = 3

/** A missing value would count as nothing without anybody having said so; a nothing that is meant is imported as 0. */
export function whyNotPublish({ open, blocks }: { open: number; blocks: readonly BlockToPublish[] }): ParReason[] {
  const missing = blocks.flatMap(({ leaves, sheets }) =>
    leaves
      .filter((leaf) => !isScoredByUnit(leaf))
      .flatMap(({ id, code }): ParReason[] => {
        const without = sheets.filter(({ hasImported }) => !hasImported(id)).map(({ unitName }) => unitName)
        if (without.length === 0) return []
        const units = without.slice(0, NAMED).join(', ') + (without.length > NAMED ? ', …' : '')
        return [{ reason: 'par.values-missing', params: { code, count: without.length, units }, at: id }]
      }),
  )
  return open > 0 ? [{ reason: 'par.not-all-appraised', params: { count: open } }, ...missing] : missing
}
