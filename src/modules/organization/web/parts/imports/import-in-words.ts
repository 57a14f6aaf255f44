/** An import in few words. */
import type { ImportSummary, SentImport } from '../../../contract.ts'
import { importWords as words } from '../../text-of-imports.vi.ts'

const PARTS = ['new', 'changed', 'same', 'ended', 'wrong', 'outside'] as const

/** '3 đơn vị mới · 12 giữ nguyên' */
export const summaryInWords = (summary: ImportSummary): string =>
  PARTS.filter((part) => summary[part] > 0)
    .map((part) => `${summary[part]} ${words.summary[part]}`)
    .join(' · ')

export const stateOf = ({ recorded }: SentImport): keyof typeof words.states =>
  recorded === null ? 'draft' : recorded.isUndone ? 'undone' : 'recorded'
