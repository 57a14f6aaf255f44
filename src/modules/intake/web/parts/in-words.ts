/** A list in few words. */
import { formatPartial } from '../../../../shared/partial-days.ts'
import type { ListSummary, SentList } from '../../contract.ts'
import { words } from '../text.vi.ts'

const PARTS = ['new', 'changed', 'same', 'wrong'] as const

/** '3 hồ sơ mới · 12 không đổi' */
export const summaryInWords = (summary: ListSummary): string =>
  PARTS.filter((part) => summary[part] > 0)
    .map((part) => `${summary[part]} ${words.summary[part]}`)
    .join(' · ')

export const stateOf = ({ recorded, undone }: SentList): keyof typeof words.states =>
  undone !== null ? 'undone' : recorded !== null ? 'recorded' : 'open'

export const dayInWords = (day: string | null): string => formatPartial(day ?? '')
