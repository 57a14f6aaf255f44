import { StateBadge, type StateTone } from '../../../../ui/StateBadge.tsx'
import type { LeftCause } from '../../rules/rounds/taking-part.ts'
import type { AssessmentStatus } from '../../rules/sheets/assessment-state.ts'
import { causeWords, statusWords } from '../text-of-work.vi.ts'

const TONES: Record<AssessmentStatus, StateTone> = {
  draft: 'open',
  submitted: 'waiting',
  returned: 'attention',
  appraised: 'good',
  explained: 'waiting',
  settled: 'good',
  left: 'closed',
  published: 'closed',
}

/** A sheet that takes no part says which way. */
export const statusInWords = (status: AssessmentStatus, cause: LeftCause | null = null): string =>
  status === 'left' && cause !== null ? causeWords[cause] : statusWords[status]

export function StatusBadge({ status, cause = null }: { status: AssessmentStatus; cause?: LeftCause | null }) {
  return <StateBadge tone={TONES[status]}>{statusInWords(status, cause)}</StateBadge>
}
