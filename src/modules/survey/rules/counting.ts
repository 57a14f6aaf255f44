/** When the urn may be opened: once, when nothing more can come into it. */
import { formatInstant } from '../../../shared/dates.ts'
import type { SurveyReason } from '../refusals.vi.ts'

export interface Countable {
  status: 'draft' | 'open' | 'closed' | 'counted'
  countedAt: string | null
  /** Paper forms that are not in the urn yet. */
  paper: readonly { number: number; status: 'typed-once' | 'differs' }[]
}

const STATUS = { draft: 'Đang soạn', open: 'Đang lấy ý kiến' } as const
/** So many numbers are named; the rest is told by their count. */
const NAMED = 10

export function whyNotCount({ status, countedAt, paper }: Countable): SurveyReason[] {
  if (status === 'counted') return [{ reason: 'survey.count-done', params: { at: formatInstant(countedAt ?? '') } }]
  if (status !== 'closed') return [{ reason: 'survey.count-status', params: { status: STATUS[status] } }]
  return (['typed-once', 'differs'] as const).flatMap((wanted): SurveyReason[] => {
    const numbers = paper.filter((form) => form.status === wanted).map(({ number }) => number)
    if (numbers.length === 0) return []
    const named = numbers.toSorted((a, b) => a - b).slice(0, NAMED)
    return [
      {
        reason: wanted === 'differs' ? 'survey.count-paper-differs' : 'survey.count-paper-once',
        params: { count: numbers.length, numbers: `${named.join(', ')}${numbers.length > NAMED ? '…' : ''}` },
      },
    ]
  })
}
