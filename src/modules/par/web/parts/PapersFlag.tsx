import { StateBadge } from '../../../../ui/StateBadge.tsx'
import type { AssessmentSummary } from '../../contract.ts'
import { sheetWords } from '../text.vi.ts'

export const papersInWords = ({ outside, undated }: AssessmentSummary['papers']): string =>
  [outside > 0 && sheetWords.papersOutside(outside), undated > 0 && sheetWords.papersUndated(undated)]
    .filter(Boolean)
    .join(', ')

/** “3 tài liệu ngoài kỳ, 1 chưa ghi ngày”; nothing where every paper is of the period. */
export function PapersFlag({ of: papers }: { of: AssessmentSummary['papers'] }) {
  const told = papersInWords(papers)
  if (told === '') return null
  return <StateBadge tone={papers.outside > 0 ? 'attention' : 'idle'}>{told}</StateBadge>
}
