/** What stands between a round and its publication: sheets still open, values from outside still missing. */
import type { ParReason } from '../../refusals.vi.ts'
import { isExplanationOver } from '../appraisal/explanation-window.ts'
import { isScoredByUnit, type Leaf, type OpenSheet } from '../sheets/self-assessment.ts'

export interface BlockToPublish {
  leaves: readonly Leaf[]
  sheets: readonly { unitName: string; hasImported: (criterionId: string) => boolean }[]
}

const NAMED = 3

const firstOf = (units: readonly string[]): string =>
  units.slice(0, NAMED).join(', ') + (units.length > NAMED ? ', …' : '')

/** Nothing more is to come: settled, or appraised where nobody may contest any more or nobody would answer it. */
export function isReadyToPublish(sheet: OpenSheet, now: Date): boolean {
  if (sheet.status !== 'appraised') return sheet.status === 'settled'
  const hasSecond = sheet.windows.some(({ stage }) => stage === 'second-appraisal')
  return !hasSecond || isExplanationOver(sheet, now)
}

export interface RoundToPublish {
  /** Sheets whose first appraisal is not closed. */
  open: number
  /** Units whose explanation may still come or is not answered yet. */
  unsettled: readonly string[]
  blocks: readonly BlockToPublish[]
}

export interface MissingValue {
  criterionId: string
  code: string
  units: string[]
}

/** A missing value would count as nothing without anybody having said so; a nothing that is meant is imported as 0. */
export const missingValues = ({ leaves, sheets }: BlockToPublish): MissingValue[] =>
  leaves
    .filter((leaf) => !isScoredByUnit(leaf))
    .map(({ id, code }) => ({
      criterionId: id,
      code,
      units: sheets.filter(({ hasImported }) => !hasImported(id)).map(({ unitName }) => unitName),
    }))
    .filter(({ units }) => units.length > 0)

export function whyNotPublish({ open, unsettled, blocks }: RoundToPublish): ParReason[] {
  const missing = blocks.flatMap(missingValues).map(({ criterionId, code, units }): ParReason => {
    const params = { code, count: units.length, units: firstOf(units) }
    return { reason: 'par.values-missing', params, at: criterionId }
  })
  const waiting: ParReason[] = []
  if (open > 0) waiting.push({ reason: 'par.not-all-appraised', params: { count: open } })
  if (unsettled.length > 0)
    waiting.push({ reason: 'par.not-settled', params: { count: unsettled.length, units: firstOf(unsettled) } })
  return [...waiting, ...missing]
}
